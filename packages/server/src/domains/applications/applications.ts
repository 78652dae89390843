import { applications } from '@genauth/contract/management/applications.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newSecret } from '../../platform/random.ts';
import { openFor, poolOf, sealFor } from '../pools/public.ts';
import { showUsers } from '../users/public.ts';
import { createApplication } from './create.ts';
import type { Application } from './public.ts';
import { shownApplication, shownSummary } from './shown.ts';
import { checkAddresses, columnsOf, refuseTaken } from './write.ts';

interface Filter {
  isIntegrateApp: boolean;
  isSelfBuiltApp: boolean;
  ssoEnabled: boolean;
  keywords?: string | undefined;
}

/** Applications of a pool, newest first. */
export function applicationsQuery(
  db: Database,
  poolId: string,
  { isIntegrateApp, isSelfBuiltApp, ssoEnabled, keywords }: Filter,
) {
  let query = db.selectFrom('applications').selectAll().where('user_pool_id', '=', poolId);
  if (isIntegrateApp !== isSelfBuiltApp) query = query.where('is_integrate_app', '=', isIntegrateApp);
  if (ssoEnabled) query = query.where('sso_enabled', '=', true);
  if (keywords) query = query.where(sql<boolean>`position(lower(${keywords}) in lower(name)) > 0`);
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc');
}

/** One application, straight from the database: within a transaction the cache knows nothing of it yet. */
async function read(platform: Platform, db: Database, poolId: string, appId: string): Promise<Application | undefined> {
  const query = db.selectFrom('applications').selectAll().where('user_pool_id', '=', poolId).where('id', '=', appId);
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  return { ...row, secret: openFor(platform, await poolOf(platform, poolId), row.secret, 'application-secret') };
}

const withoutSecret = <Row extends { secret: Buffer }>(row: Row) => ({ ...row, secret: '' });

export const applicationHandlers = implement(applications, {
  async getApplication({ input, platform, db, poolId }, fail) {
    const application = await read(platform, db, poolId, input.appId);
    if (!application) throw fail.applicationNotFound();
    return shownApplication(application);
  },

  async listApplications({ input, db, poolId }) {
    const query = applicationsQuery(db, poolId, input);
    const page = input.all ? { page: 1, limit: 10_000 } : input;
    const { rows, ...total } = await readPage(db, query, page);
    return { ...total, list: rows.map((row) => shownApplication(withoutSecret(row))) };
  },

  async getApplicationSimpleInfo({ input, platform, db, poolId }, fail) {
    const application = await read(platform, db, poolId, input.appId);
    if (!application) throw fail.applicationNotFound();
    return shownSummary(application);
  },

  async listApplicationSimpleInfo({ input, db, poolId }) {
    const { rows, ...total } = await readPage(db, applicationsQuery(db, poolId, input), input);
    return { ...total, list: rows.map((row) => shownSummary(withoutSecret(row))) };
  },

  async createApplication({ input, platform, db, poolId, audit }, fail) {
    checkAddresses(input);
    const [source] = input.loginConfig?.enabledExtIdpConnIds ?? [];
    if (source)
      throw fail.identitySourceNotFound({ source: typeof source === 'string' ? source : source.extIdpConnId });
    await refuseTaken(platform.databases.everyPool, input.appIdentifier);
    const identifier = input.appIdentifier?.toLowerCase() ?? newSecret(8);
    const pool = await poolOf(platform, poolId);
    const { id } = await createApplication(platform, db, pool, { name: input.appName, identifier });
    const columns = columnsOf(input, input.appType ?? 'web');
    await db.updateTable('applications').set(columns).where('id', '=', id).execute();
    const made = await read(platform, db, poolId, id);
    if (!made) throw fail.applicationDomainTaken({ domain: identifier });
    const shown = shownApplication(made);
    audit({ after: shown });
    return shown;
  },

  async updateApplication({ input, platform, db, poolId, audit }, fail) {
    const before = await read(platform, db, poolId, input.appId);
    if (!before) throw fail.applicationNotFound();
    checkAddresses(input);
    await refuseTaken(platform.databases.everyPool, input.appIdentifier, input.appId);
    const columns = columnsOf(input, before.type, before.oidc_config);
    const changed = { ...columns, updated_at: new Date(platform.clock.now()) };
    await db.updateTable('applications').set(changed).where('id', '=', input.appId).execute();
    const after = await read(platform, db, poolId, input.appId);
    audit({ before: shownApplication(before), after: shownApplication(after ?? before) });
    return { success: true };
  },

  async deleteApplication({ input, platform, db, poolId, audit }, fail) {
    const before = await read(platform, db, poolId, input.appId);
    if (!before) throw fail.applicationNotFound();
    await db.deleteFrom('namespaces').where('user_pool_id', '=', poolId).where('code', '=', input.appId).execute();
    await db.deleteFrom('applications').where('user_pool_id', '=', poolId).where('id', '=', input.appId).execute();
    audit({ before: shownApplication(before) });
    return { success: true };
  },

  async getApplicationSecret({ input, platform, db, poolId }, fail) {
    const application = await read(platform, db, poolId, input.appId);
    if (!application) throw fail.applicationNotFound();
    return { secret: application.secret };
  },

  async refreshApplicationSecret({ input, platform, db, poolId, audit }, fail) {
    if (!(await read(platform, db, poolId, input.appId))) throw fail.applicationNotFound();
    const secret = newSecret();
    const sealed = sealFor(platform, await poolOf(platform, poolId), secret, 'application-secret');
    await db.updateTable('applications').set({ secret: sealed }).where('id', '=', input.appId).execute();
    audit({ after: { appId: input.appId } });
    return { secret };
  },

  async listApplicationActiveUsers({ input, platform, db, poolId }, fail) {
    if (!(await read(platform, db, poolId, input.appId))) throw fail.applicationNotFound();
    const query = db
      .selectFrom('application_logins')
      .innerJoin('users', 'users.id', 'application_logins.user_id')
      .selectAll('users')
      .where('application_logins.user_pool_id', '=', poolId)
      .where('application_logins.app_id', '=', input.appId)
      .where('application_logins.expires_at', '>', new Date(platform.clock.now()))
      .orderBy('application_logins.last_login', 'desc');
    const { rows, ...total } = await readPage(db, query, input.options.pagination);
    return { ...total, list: await showUsers(db, rows, input.options) };
  },

  async checkDomainAvailable({ input, platform }) {
    const query = platform.databases.everyPool.selectFrom('applications').select('id');
    return { available: !(await query.where('identifier', '=', input.domain.toLowerCase()).executeTakeFirst()) };
  },

  async listTenantApplications() {
    return { totalCount: 0, list: [] };
  },
});
