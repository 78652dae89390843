import { NewUser } from '@genauth/contract/entities/user-input.ts';
import * as z from 'zod';
import type { Database } from '../database/connect.ts';
import { foreignHash } from '../domains/passwords/public.ts';
import { insertUser, usersByKeys } from '../domains/users/public.ts';
import { Failure } from '../http/failure.ts';
import type { Platform } from '../platform/platform.ts';
import type { Row } from './import-file.ts';

/** CSV knows texts alone. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

const ImportedUser = NewUser.omit({ tenantIds: true, departmentIds: true, identities: true, otp: true, password: true })
  .extend({
    externalId: z.string().min(1).max(256),
    passwordHash: z.string().min(1).max(1024).optional(),
    emailVerified: flag.optional(),
    phoneVerified: flag.optional(),
  })
  .strict();

type User = z.output<typeof ImportedUser>;

interface Readable {
  row: Row;
  user: User;
}

/** Creates the users of a file in a pool, and counts. */
export class Importer {
  readonly counts = { created: 0, present: 0, bad: 0 };
  readonly #platform: Platform;
  readonly #db: Database;
  readonly #poolId: string;
  readonly #refuse: (row: Row, reason: string) => void;

  constructor(platform: Platform, poolId: string, report: (row: Row, reason: string) => void) {
    this.#platform = platform;
    this.#poolId = poolId;
    this.#db = platform.databases.forPool(poolId);
    this.#refuse = (row, reason) => {
      this.counts.bad += 1;
      report(row, reason);
    };
  }

  /** Creates those that the pool has not, all in one transaction; when one is refused, each in its own. */
  async take(rows: readonly Row[]): Promise<void> {
    const fresh = await this.#fresh(rows.flatMap((row) => this.#read(row)));
    try {
      await this.#db.transaction().execute(async (db) => {
        for (const { user } of fresh) await this.#insert(db, user);
      });
      this.counts.created += fresh.length;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const one of fresh) await this.#takeOne(one);
    }
  }

  async #takeOne({ row, user }: Readable): Promise<void> {
    try {
      await this.#insert(this.#db, user);
      this.counts.created += 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#refuse(row, `another user has its ${error.parameters.field}`);
    }
  }

  async #insert(db: Database, { passwordHash, salt, ...user }: User): Promise<void> {
    const hash = passwordHash && foreignHash(passwordHash, salt);
    await insertUser(this.#platform, db, this.#poolId, { ...user, passwordHash: hash });
  }

  #read(row: Row): Readable[] {
    if (typeof row.content === 'string') {
      this.#refuse(row, row.content);
      return [];
    }
    const { data: user, error } = ImportedUser.safeParse(row.content);
    const [issue] = error?.issues ?? [];
    if (user && (user.passwordHash === undefined || foreignHash(user.passwordHash, user.salt))) return [{ row, user }];
    this.#refuse(row, issue ? `${issue.path.join('.')} ${issue.message}`.trim() : 'its passwordHash has no known form');
    return [];
  }

  async #fresh(readable: Readable[]): Promise<Readable[]> {
    const ids = readable.map(({ user }) => user.externalId);
    const known = await usersByKeys(this.#db, this.#poolId, ids, 'external_id');
    const fresh = readable.filter((_, index) => known[index] === undefined);
    this.counts.present += readable.length - fresh.length;
    return fresh;
  }
}
