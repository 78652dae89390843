import { problems } from '@genauth/contract/problems.ts';
import type { PoolSettings } from '../../database/json.ts';
import { type Failure, failure } from '../../http/failure.ts';

const SHORTEST = 6;

/** How many of lower case, upper case, digits and other characters a password has. */
const classesOf = (password: string): number =>
  [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length;

/** Strength as profiles show it: 1 low, 2 middle, 3 high. */
export function passwordLevel(password: string): 1 | 2 | 3 {
  const classes = classesOf(password);
  if (password.length >= 10 && (classes >= 3 || password.length >= 20)) return 3;
  return password.length >= 8 && classes >= 2 ? 2 : 1;
}

/** The failure when a password breaks the rule of its pool; 0 checks nothing, 1 is the default. */
export function passwordWeakness({ passwordStrength = 1 }: PoolSettings, password: string): Failure | undefined {
  if (passwordStrength === 0) return undefined;
  if ([...password].length < SHORTEST) return failure(problems.passwordTooWeak, { reason: `length ≥ ${SHORTEST}` });
  const kinds = Math.min(passwordStrength, 3);
  const enough = classesOf(password) >= kinds;
  return enough ? undefined : failure(problems.passwordTooWeak, { reason: `a-z, A-Z, 0-9, #: ≥ ${kinds}` });
}
