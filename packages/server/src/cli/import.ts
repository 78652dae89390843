import { StartError } from '../config.ts';
import { findPool } from '../domains/pools/public.ts';
import { type Command, say, UsageError } from './command.ts';
import { ImportFile, type Row } from './import-file.ts';
import { Importer } from './importer.ts';
import { withPlatform } from './with-platform.ts';

/** Rows of one transaction. */
const BATCH = 200;

export const command: Command = {
  help: `FILE holds one JSON object a line, or CSV with a header line. Members are those of the API (externalId, username,
email, phone, name, …), and passwordHash with, where it stands apart, its salt: argon2, bcrypt, PBKDF2, scrypt, {SSHA},
MD5 or SHA. Each row needs its externalId; one that the pool has already is left as it is, so that an import can be run
again. Rows that cannot be used are named with their line and left out, and the command ends with 1.`,
  arguments: ['FILE'],
  options: {
    pool: { value: 'ID', text: 'The user pool.' },
    format: { value: 'FORMAT', text: 'jsonl or csv. Default: as the name of the file ends.' },
  },
  async run([path = ''], { pool: poolId, format }) {
    if (!poolId) throw new UsageError('--pool is missing.');
    const file = new ImportFile(path, format);
    const { created, present, bad } = await withPlatform(async (platform) => {
      if (!(await findPool(platform, poolId))) throw new StartError(`There is no user pool ${poolId}.`);
      const importer = new Importer(platform, poolId, ({ line }, reason) => {
        process.stderr.write(`line ${line}: ${reason}\n`);
      });
      let batch: Row[] = [];
      for await (const row of file.rows()) {
        batch.push(row);
        if (batch.length < BATCH) continue;
        await importer.take(batch);
        batch = [];
      }
      await importer.take(batch);
      return importer.counts;
    });
    say(`${created} users created, ${present} were there already, ${bad} rows could not be used.`);
    if (bad > 0) process.exitCode = 1;
  },
};
