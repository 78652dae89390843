import { emptyDatabase } from '@genauth/testing/database.ts';
import { pool } from '@genauth/testing/pool.ts';
import { sharedServer, startServer } from '@genauth/testing/server.ts';
import { sql } from 'kysely';
import { register } from 'prom-client';
import { expect, test } from 'vitest';
import { beginRequest } from '../domains/device-sign-in/requests.ts';
import { hit } from '../domains/limits/public.ts';
import { saveModel } from '../domains/sessions/models.ts';
import { migrate } from './migrate.ts';
import { expiring, sweep } from './sweep.ts';

const DAY = 86_400_000;

async function serverOfItsOwn() {
  const databaseUrl = await emptyDatabase();
  await migrate(databaseUrl);
  return startServer({ databaseUrl });
}

test('rows go when their time has come, and not before', async () => {
  const server = await serverOfItsOwn();
  const { databases, nonces } = server.platform;
  const db = databases.everyPool;
  const t = await pool(server);
  const userId = await t.user({ username: 'ann' });
  await t.tokens(userId, 'openid offline_access');
  const [rosterId, inviteeId, at] = ['roster', 'invitee', new Date(server.clock.now())];
  const made = { user_pool_id: t.id, name: 'Bob', created_at: at, updated_at: at };
  await db
    .insertInto('invitation_rosters')
    .values({ id: rosterId, ...made })
    .execute();
  const invitee = { id: inviteeId, roster_id: rosterId, email: 'bob@example.com', source: 'fileImport' };
  await db
    .insertInto('invitees')
    .values({ ...invitee, ...made })
    .execute();
  await nonces.share();
  const fill = async (): Promise<void> => {
    const now = server.clock.now();
    const expiresAt = new Date(now + DAY);
    await nonces.firstUse(t.id, `nonce ${now}`, now);
    await hit(server.platform, { what: 'test', key: `${now}`, limit: 1, windowSeconds: 86_400 });
    await saveModel(db, { model: 'Session', id: `${now}`, poolId: t.id, payload: {}, expiresAt });
    const row = { user_pool_id: t.id, target: `${now}`, expires_at: expiresAt };
    const revocation = { ...row, subject: userId, kind: 'token', revoked_at: expiresAt };
    await db.insertInto('token_revocations').values(revocation).execute();
    const passcode = { ...row, app_id: t.application.id, channel: 'CHANNEL_LOGIN', hash: Buffer.of(1) };
    await db.insertInto('passcodes').values(passcode).execute();
    const waiting = {
      kind: 'qrcode',
      scope: 'openid',
      clientIp: '::1',
      userAgent: undefined,
      lifetime: 86_400,
    } as const;
    await beginRequest(server.platform, { id: t.application.id, user_pool_id: t.id }, waiting);
    const message = { user_pool_id: t.id, channel: 'email', event: 'LOGIN_VERIFY_CODE', recipient: 'ann@example.com' };
    await db
      .insertInto('messages')
      .values({ ...message, id: `${now}`, expires_at: expiresAt })
      .execute();
    const invitation = { user_pool_id: t.id, expires_at: expiresAt };
    const link = { ...invitation, identifier: `${now}`, created_at: expiresAt };
    await db.insertInto('invitation_links').values(link).execute();
    const token = { ...invitation, hash: Buffer.from(`${now}`), invitee_id: inviteeId };
    await db.insertInto('invitation_tokens').values(token).execute();
    const browser = { user_id: userId, token_hash: `${now}`, client_ip: '::1', created_at: expiresAt };
    await db
      .insertInto('trusted_browsers')
      .values({ ...invitation, ...browser, id: `${now}` })
      .execute();
  };
  const counts = () =>
    Promise.all(
      Object.keys(expiring).map(async (table) => {
        const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
        return [table, rows[0]?.count];
      }),
    ).then(Object.fromEntries);
  await fill();
  const before = Object.fromEntries(Object.keys(expiring).map((table) => [table, 1]));
  expect(await counts()).toEqual(before);
  await sweep(db, server.clock.now());
  expect(await counts()).toEqual(before);

  server.clock.forward(2 * DAY);
  await fill();
  await sweep(db, server.clock.now());
  expect(await counts()).toEqual(before); // those of two days ago are gone, those of now are there
  server.clock.forward(400 * DAY);
  await sweep(db, server.clock.now());
  const none = Object.fromEntries(Object.keys(expiring).map((table) => [table, 0]));
  expect(await counts()).toEqual({ ...none, signing_keys: 1 }); // the one that signs has no end
  expect(await register.metrics()).toMatch(/expired_rows_deleted_total\{table="nonces"\} 2\n/);
  await server.close();
});

test('many rows go in batches, but not those in use, and nobody sweeps beside another', async () => {
  const server = await serverOfItsOwn();
  const db = server.platform.databases.everyPool;
  await sql`insert into nonces select i, '2020-01-01' from generate_series(1, 2500) i`.execute(db);
  const count = async () => (await db.selectFrom('nonces').select('id').execute()).length;
  const now = Date.now();

  await db.transaction().execute(async (sweeping) => {
    await sql`select pg_advisory_xact_lock(7370)`.execute(sweeping);
    await sweep(db, now);
  });
  expect(await count()).toBe(2500);
  await db.transaction().execute(async (using) => {
    await using.selectFrom('nonces').selectAll().where('id', '=', '7').forUpdate().execute();
    await sweep(db, now);
  });
  expect(await count()).toBe(1);
  await Promise.all([sweep(db, now), sweep(db, now)]); // each may leave rows to the other, none fails
  await sweep(db, now);
  expect(await count()).toBe(0);
  await server.close();
});

test.each(Object.entries(expiring))('%s has an index on %s', async (table, column) => {
  const server = await sharedServer();
  const { rows } = await sql`
    select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = ${table}::regclass and a.attname = ${column}`.execute(server.platform.databases.everyPool);
  expect(rows).toHaveLength(1);
});
