import { sql } from 'kysely';
import { StartError } from '../config.ts';
import type { Database } from '../database/connect.ts';
import type { Vault } from './vault.ts';

const PROOF = 'this master key belongs to this database';

/** Refuses to start with another master key than the one that sealed the secrets of this database. */
export async function checkMasterKey(db: Database, vault: Vault): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`lock table master_key_check in share row exclusive mode`.execute(trx);
    const row = await trx.selectFrom('master_key_check').select('sealed').executeTakeFirst();
    if (row) return prove(vault, row.sealed);
    await trx
      .insertInto('master_key_check')
      .values({ sealed: vault.sealPlatform(PROOF, 'master-key') })
      .execute();
  });
}

function prove(vault: Vault, sealed: Buffer): void {
  try {
    if (vault.openPlatform(sealed, 'master-key') === PROOF) return;
  } catch {
    // falls through to the one message: the key cannot open what the right one sealed
  }
  throw new StartError(
    'The master key is not the one of this database. Restore master.key in the data folder, or set GENAUTH_MASTER_KEY.',
  );
}
