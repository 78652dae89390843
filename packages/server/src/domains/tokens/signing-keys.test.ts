import { emptyDatabase } from '@genauth/testing/database.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { migrate } from '../../database/migrate.ts';
import { sweep } from '../../database/sweep.ts';
import { verifyAccessToken } from './public.ts';
import { rotateSigningKeys, signingKey } from './signing-keys.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** Keys belong to the whole database, so that a test of them has one of its own. */
async function poolOfItsOwn(): Promise<TestPool> {
  const databaseUrl = await emptyDatabase();
  await migrate(databaseUrl);
  return pool(await startServer({ databaseUrl }));
}

async function setLifetime(t: TestPool, seconds: number): Promise<void> {
  const { databases, changes } = t.server.platform;
  const oidc_config = JSON.stringify({ access_token_expire: seconds });
  await databases.forPool(t.id).updateTable('applications').set({ oidc_config }).execute();
  await changes.settled();
}

async function publishedKeys({ server }: TestPool): Promise<string[]> {
  const answer = await fetch(`${server.url}/oidc/.well-known/jwks.json`);
  return ((await answer.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
}

async function pass(t: TestPool, milliseconds: number): Promise<void> {
  const { clock, platform } = t.server;
  clock.forward(milliseconds);
  await sweep(platform.databases.everyPool, clock.now());
  await platform.changes.settled();
}

test('a key that was rotated away is published until the last token that it signed has expired', async () => {
  const t = await poolOfItsOwn();
  const { platform } = t.server;
  const works = async (token: string) => (await verifyAccessToken(platform, token)) !== undefined;
  const userId = await t.user({ username: 'ann' });
  const { kid: first } = await signingKey(platform);
  await setLifetime(t, (60 * DAY) / 1000);
  const { access_token: long } = await t.tokens(userId);
  await setLifetime(t, HOUR / 1000);

  const second = await rotateSigningKeys(platform);
  expect(await publishedKeys(t)).toEqual([second, first]);
  const { access_token: short } = await t.tokens(userId);
  expect([await works(long), await works(short)]).toEqual([true, true]);

  await pass(t, 2 * HOUR);
  const third = await rotateSigningKeys(platform);
  expect([await works(long), await works(short)]).toEqual([true, false]);
  await pass(t, 59 * DAY);
  expect(await publishedKeys(t)).toEqual([third, first]);
  expect(await works(long)).toBe(true);
  await pass(t, DAY);
  expect(await publishedKeys(t)).toEqual([third]);
  expect(await works(long)).toBe(false);
  await t.server.close();
});

test('a key that is not trusted any more is gone when the given overlap is', async () => {
  const t = await poolOfItsOwn();
  const { platform } = t.server;
  const { access_token } = await t.tokens(await t.user({ username: 'ann' }));
  const next = await rotateSigningKeys(platform, HOUR);
  expect(await verifyAccessToken(platform, access_token)).toBeDefined();
  await pass(t, 2 * HOUR);
  expect(await publishedKeys(t)).toEqual([next]);
  expect(await verifyAccessToken(platform, access_token)).toBeUndefined();
  await t.server.close();
});
