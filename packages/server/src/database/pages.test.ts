import { indexPlanOf } from '@genauth/testing/plan.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from './connect.ts';
import { backwards, readPage } from './pages.ts';

const COUNT = 10_400;
let t: TestPool;
let db: Database;

beforeAll(async () => {
  t = await pool();
  db = t.server.platform.databases.forPool(t.id);
  // Half of the users never signed in, so that there are nulls to put in their place.
  await sql`insert into users (id, user_pool_id, created_at, last_login)
    select ${t.id.slice(0, 18)} || lpad(to_hex(i), 6, '0'), ${t.id}, now() - i % 97 * interval '1 second',
      case when i % 2 = 0 then now() - i % 89 * interval '1 minute' end
    from generate_series(1, ${COUNT}::int) i`.execute(db);
}, 120_000);

const newest = () =>
  db
    .selectFrom('users')
    .selectAll()
    .where('user_pool_id', '=', t.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');

const latest = () =>
  db
    .selectFrom('users')
    .selectAll()
    .where('user_pool_id', '=', t.id)
    .orderBy('last_login', (way) => way.desc().nullsLast())
    .orderBy('id');

test.each([
  ['newest', newest],
  ['latest sign-in', latest],
])('late pages, the %s first, are those of the order, without gaps', async (_name, query) => {
  const whole = (await query().execute()).map(({ id }) => id);
  expect(whole).toHaveLength(COUNT);
  for (const page of [1, 2, 500, 999, 1000, 1001, 1002, 1019, 1039, 1040]) {
    const { rows, ...total } = await readPage(db, query(), { page, limit: 10 });
    expect([page, rows.map(({ id }) => id)]).toEqual([page, whole.slice((page - 1) * 10, page * 10)]);
    expect(total).toMatchObject(page > 1_000 ? { totalCount: COUNT } : { totalCountExact: false });
  }
  const last = await readPage(db, query(), { page: 347, limit: 30 });
  expect(last.rows.map(({ id }) => id)).toEqual(whole.slice(346 * 30));
  expect((await readPage(db, query(), { page: 1_041, limit: 10 })).rows).toEqual([]);
});

test('the order is turned as a whole, and turned twice is what it was', () => {
  const order = (text: string) => text.slice(text.indexOf('order by'));
  expect(order(backwards(latest()).compile().sql)).toBe('order by "last_login" asc nulls first, "id" desc');
  expect(order(backwards(newest()).compile().sql)).toBe('order by "created_at" asc, "id" asc');
  expect(backwards(backwards(newest())).compile().sql).toBe(newest().compile().sql);
});

test('late pages are read along the same index, from its other end', async () => {
  const plan = await indexPlanOf(t.id, backwards(newest()).limit(10).offset(20).compile());
  expect(plan).toContain('Index Scan Backward using users_user_pool_id_created_at_id_idx');
  expect(plan).not.toContain('Sort');
});
