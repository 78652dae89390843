import { applications } from '@genauth/contract/management/applications.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { readPage } from '../../database/pages.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newSecret } from '../../platform/random.ts';
import { poolOf, sealFor } from '../pools/public.ts';
import { showUsers } from '../users/public.ts';
import { columnsOf } from './columns.ts';
import { insertApplication } from './create.ts';
import { isUsableIdentifier } from './identifier.ts';
import { type Application, type ApplicationRow, findApplication } from './public.ts';
import { activeUsersOf, applicationsOf, isTaken, lockApplication } from './queries.ts';
import { shownApplication, shownSummary } from './shown.ts';
import { updateApplication } from './update.ts';

export const applicationHandlers = implement(applications, {
  async getApplication({ input, poolId, platform }) {
    return shownApplication(await ownApplication(platform, poolId, input.appId));
  },

  async listApplications({ input, db, poolId }) {
    const query = applicationsOf(db, poolId, input);
    if (input.all) {
      const rows = await query.execute();
      return { totalCount: rows.length, list: rows.map(shownApplication) };
    }
    const { rows, ...total } = await readPage(db, query, input);
    return { ...total, list: rows.map(shownApplication) };
  },

  async getApplicationSimpleInfo({ input, poolId, platform }) {
    return shownSummary(await ownApplication(platform, poolId, input.appId));
  },

  async listApplicationSimpleInfo({ input, db, poolId }) {
    const { rows, ...total } = await readPage(db, applicationsOf(db, poolId, input), input);
    return { ...total, list: rows.map(shownSummary) };
  },

  async createApplication({ input, db, poolId, platform, audit }, fail) {
    const [source] = input.loginConfig?.enabledExtIdpConnIds ?? [];
    if (source !== undefined) {
      throw fail.identitySourceNotFound({ source: typeof source === 'string' ? source : source.extIdpConnId });
    }
    const identifier = input.appIdentifier?.toLowerCase() ?? newSecret(6);
    const taken = () => fail.applicationDomainTaken({ domain: identifier });
    if (!isUsableIdentifier(platform.config, identifier)) throw taken();
    const columns = columnsOf(input, undefined, new Date(platform.clock.now()));
    const pool = await poolOf(platform, poolId);
    const made = await insertApplication(platform, db, pool, { name: input.appName, identifier, columns });
    if (!made) throw taken();
    const application = shownApplication(made.row);
    audit({ after: application });
    return application;
  },

  async updateApplication({ input, db, poolId, platform, audit }) {
    const row = await lockedApplication(db, poolId, input.appId);
    audit(await updateApplication(platform, db, row, input));
    return { success: true };
  },

  /** Tokens, sessions and permission space go with it. */
  async deleteApplication({ input: { appId }, db, poolId, audit }) {
    const row = await lockedApplication(db, poolId, appId);
    await db.deleteFrom('applications').where('id', '=', appId).execute();
    await db.deleteFrom('namespaces').where('user_pool_id', '=', poolId).where('code', '=', appId).execute();
    audit({ before: shownApplication(row) });
    return { success: true };
  },

  async getApplicationSecret({ input, poolId, platform }) {
    return { secret: (await ownApplication(platform, poolId, input.appId)).secret };
  },

  /** The event names the application and carries no secret: webhooks and logs are no place for one. */
  async refreshApplicationSecret({ input: { appId }, db, poolId, platform, audit }) {
    await lockedApplication(db, poolId, appId);
    const secret = newSecret();
    const sealed = sealFor(platform, await poolOf(platform, poolId), secret, 'application-secret');
    await db.updateTable('applications').set({ secret: sealed }).where('id', '=', appId).execute();
    audit({ after: { appId } });
    return { secret };
  },

  async listApplicationActiveUsers({ input: { appId, options }, db, poolId, platform }) {
    await ownApplication(platform, poolId, appId);
    const query = activeUsersOf(db, appId, new Date(platform.clock.now()));
    const { rows, ...total } = await readPage(db, query, options.pagination);
    return { ...total, list: await showUsers(db, rows, options) };
  },

  async checkDomainAvailable({ input: { domain }, platform }) {
    const usable = isUsableIdentifier(platform.config, domain);
    return { available: usable && !(await isTaken(platform.databases.everyPool, domain)) };
  },

  /** No pool has tenants yet that an application could be open to. */
  async listTenantApplications() {
    return { totalCount: 0, list: [] };
  },
});

async function ownApplication(platform: Platform, poolId: string, id: string): Promise<Application> {
  const application = await findApplication(platform, id);
  if (application?.user_pool_id !== poolId) throw failure(problems.applicationNotFound);
  return application;
}

async function lockedApplication(db: Database, poolId: string, id: string): Promise<ApplicationRow> {
  const row = await lockApplication(db, poolId, id);
  if (!row) throw failure(problems.applicationNotFound);
  return row;
}
