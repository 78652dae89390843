import type { CompiledQuery } from 'kysely';
import { Client } from 'pg';
import { inject } from 'vitest';

/**
 * How the database would run a query of one pool, with row-level security on, after it looked at how the rows of
 * `tables` are spread. Fill the tables first: for a handful of rows any plan is a good one.
 */
export async function planOf(poolId: string, query: CompiledQuery, ...tables: string[]): Promise<string> {
  const client = new Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    for (const table of tables) await client.query(`analyze ${table}`);
    await client.query("select set_config('genauth.user_pool_id', $1, false)", [poolId]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${query.sql}`, [...query.parameters]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

/**
 * How the database runs a query of one pool when it must not read whole tables: a query that finds its rows, in their
 * order, in an index needs no more rows than these to show it.
 */
export async function indexPlanOf(poolId: string, query: CompiledQuery): Promise<string> {
  const client = new Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    for (const way of ['seqscan', 'bitmapscan', 'hashjoin', 'sort']) await client.query(`set enable_${way} = off`);
    await client.query("select set_config('genauth.user_pool_id', $1, false)", [poolId]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${query.sql}`, [...query.parameters]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

/** Fills a pool with so many users, `User 1` and so on, straight in the database. */
export async function fillPool(poolId: string, count: number): Promise<void> {
  const client = new Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query("select set_config('genauth.user_pool_id', $1, false)", [poolId]);
    await client.query(
      `insert into users (id, user_pool_id, username, email, name, created_at)
       select $1::text || lpad(to_hex(i), 6, '0'), $3, 'user' || i, 'user' || i || '@example.com', 'User ' || i, now() - i * interval '1 second'
       from generate_series(1, $2::int) i`,
      [poolId.slice(0, 18), count, poolId],
    );
  } finally {
    await client.end();
  }
}
