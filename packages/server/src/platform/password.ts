import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters of OWASP's first recommendation for 19 MiB: t = 2, p = 1. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface Passwords {
  hash(password: string): Promise<string>;
  /** False for a wrong password. With no hash to compare, as much time is spent as for a wrong password. */
  verify(hash: string | null, password: string): Promise<boolean>;
  /** Whether a hash is of today's form and cost. */
  isCurrent(hash: string): boolean;
}

export function createPasswords(cost: typeof parameters = parameters): Passwords {
  const { memoryCost, timeCost, parallelism } = cost;
  const form = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`;
  const decoy = hash('no account has this password', cost);
  return {
    hash: (password) => hash(password, cost),
    async verify(stored, password) {
      const matches = await verify(stored ?? (await decoy), password);
      return matches && stored !== null;
    },
    isCurrent: (stored) => stored.startsWith(form),
  };
}
