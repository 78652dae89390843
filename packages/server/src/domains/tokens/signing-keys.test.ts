import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { makeDataDir, startEmbedded } from '../../database/embedded.ts';
import { migrate } from '../../database/migrate.ts';
import { verifyAccessToken } from './public.ts';
import { rotateSigningKeys, signingKey, signingKeys } from './signing-keys.ts';

test('keys rotate with overlap', async () => {
  // Keys belong to the whole database, which the other tests share.
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-keys-'));
  makeDataDir(dataDir);
  const database = await startEmbedded(dataDir);
  await migrate(database.url);
  const server = await startServer({ databaseUrl: database.url });
  const t = await pool(server);
  const userId = await t.user({ username: 'ann' });
  const { access_token } = await t.tokens(userId);
  const { kid: before } = await signingKey(server.platform);
  await rotateSigningKeys(server.platform, 1000);
  const { kid: after } = await signingKey(server.platform);
  expect(after).not.toBe(before);
  expect(await verifyAccessToken(server.platform, access_token)).toBeDefined();
  const { access_token: second } = await t.tokens(userId);
  server.clock.forward(5_000);
  await rotateSigningKeys(server.platform, 1000);
  const kids = (await signingKeys(server.platform)).map((key) => key.kid);
  expect(kids).not.toContain(before);
  expect(kids).toContain(after);
  expect(await verifyAccessToken(server.platform, access_token)).toBeUndefined();
  expect(await verifyAccessToken(server.platform, second)).toBeDefined();
  await server.close();
  await database.stop();
  rmSync(dataDir, { recursive: true });
});
