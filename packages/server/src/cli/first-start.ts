import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { createApplication } from '../domains/applications/create.ts';
import { SAMPLE_CALLBACK, SAMPLE_IDENTIFIER } from '../domains/applications/sample.ts';
import { createPool } from '../domains/pools/public.ts';
import { makeSuperAdmin } from '../domains/roles/public.ts';
import { createUser } from '../domains/users/create.ts';
import type { Platform } from '../platform/platform.ts';
import { newToken } from '../platform/random.ts';

/** What `credentials.json` holds. */
export interface Credentials {
  host: string;
  userPoolId: string;
  accessKeyId: string;
  accessKeySecret: string;
  appId: string;
  appSecret: string;
  appHost: string;
  redirectUri: string;
  admin: { email: string; password: string };
  demo: { email: string; password: string };
}

/**
 * On a fresh database: a pool, an application for the built-in sample page, an administrator and a demo user, all with
 * random secrets, written to `credentials.json`. Returns the path of that file.
 */
export async function firstStart(platform: Platform): Promise<string> {
  const path = join(platform.config.dataDir, 'credentials.json');
  const db = platform.databases.everyPool;
  await db.transaction().execute(async (trx) => {
    await sql`lock table user_pools in share row exclusive mode`.execute(trx); // two processes may start at once
    const known = await trx.selectFrom('user_pools').select('user_pool_id').limit(1).executeTakeFirst();
    if (known) return;
    // Before the commit: credentials of a database that holds them must not be lost.
    const credentials = await createFirst(platform, trx);
    writeFileSync(path, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flush: true });
    chmodSync(path, 0o600);
  });
  return path;
}

async function createFirst(platform: Platform, db: Database): Promise<Credentials> {
  const { publicUrl } = platform.config;
  const redirectUri = publicUrl + SAMPLE_CALLBACK;
  const pool = await createPool(platform, db, 'GenAuth');
  const application = await createApplication(platform, db, pool, {
    name: 'Sample',
    identifier: SAMPLE_IDENTIFIER,
    redirectUris: [redirectUri],
    logoutRedirectUris: [publicUrl, `${publicUrl}/sample`],
  });
  const admin = { email: 'admin@example.com', password: newToken() };
  const demo = { email: 'demo@example.com', password: newToken() };
  const adminId = await createUser(platform, db, pool, { ...admin, name: 'Administrator', emailVerified: true });
  await makeSuperAdmin(platform, db, pool.id, adminId);
  await createUser(platform, db, pool, { ...demo, name: 'Demo', emailVerified: true });
  return {
    host: publicUrl,
    userPoolId: pool.id,
    accessKeyId: pool.id,
    accessKeySecret: pool.secret,
    appId: application.id,
    appSecret: application.secret,
    appHost: publicUrl,
    redirectUri,
    admin,
    demo,
  };
}
