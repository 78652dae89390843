import { pool, type TestPool } from '@genauth/testing/pool.ts';
import type { Members } from '@genauth/testing/sample.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { credentialsFor, implemented, inputFor, send, titleOf } from './every-operation.ts';
import { fill, MARKER } from './filled-pool.ts';

const client = new Client({ connectionString: inject('databaseUrl') });
let foreign: TestPool;
let known: Members;
let before: string;

beforeAll(async () => {
  await client.connect();
  await client.query("select set_config('genauth.user_pool_id', '*', false)");
  foreign = await pool();
  known = await fill(foreign);
  before = await snapshot(foreign.id);
});

afterAll(() => client.end());

/** Every row of a pool, as one text. */
async function snapshot(poolId: string): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select distinct table_name as name from information_schema.columns where column_name = 'user_pool_id' and table_schema = 'public' order by 1",
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select row::text from (select t::text as row from ${name} t where user_pool_id = $1) rows order by 1`,
      [poolId],
    );
    lines.push(name, ...rows.map(({ row }) => row));
  }
  return lines.join('\n');
}

/** With every member given, what the input names is in the foreign pool alone. */
test.each(implemented.map((entry) => [titleOf(entry), entry] as const))(
  '%s finds nothing of another pool',
  async (_name, entry) => {
    const mine = await pool();
    const tell = async (all: boolean) => {
      const { text, answer } = await send(mine, entry, inputFor(entry, known, all), await credentialsFor(mine, entry));
      expect(text).not.toContain(MARKER);
      expect(answer.statusCode ?? 200, text).toBeLessThan(500);
      return answer.statusCode;
    };
    // But the application that calls; and nobody is told about an account before a proof is right.
    const namesNothing = ['anyone', 'application'].includes(entry.operation.caller);
    const mustFind = !namesNothing && entry.operation.fails.some(({ statusCode }) => statusCode === 404);
    const told = await tell(true);
    if (mustFind) expect([403, 404]).toContain(told); // a proof that fits nothing here is refused
    await tell(false);
    expect(await snapshot(foreign.id)).toBe(before);
  },
);

test('the foreign pool has what nobody found', async () => {
  expect(before).toContain(MARKER);
  expect((await foreign.admin.getRole({ code: 'theirs' })).data.name).toBe(MARKER);
});
