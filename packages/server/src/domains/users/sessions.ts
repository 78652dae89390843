import { userSessions } from '@genauth/contract/management/users/user-sessions.ts';
import { readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import { findApplication } from '../applications/public.ts';
import { revokeUserTokens } from '../tokens/public.ts';
import { accessibleQuery, isLoggedIn, loggedInQuery, loginsQuery } from './session-queries.ts';
import { userByKey } from './user-key.ts';

export const userSessionHandlers = implement(userSessions, {
  async kickUsers({ input, db, poolId, platform, audit }, fail) {
    const { userId, appIds, options } = input;
    const user = await userByKey(db, poolId, { userId, ...options });
    if (!user) throw fail.userNotFound();
    const found = await Promise.all(appIds.map((id) => findApplication(platform, id)));
    if (found.some((application) => application?.user_pool_id !== poolId)) throw fail.applicationNotFound();
    await revokeUserTokens(platform, db, { poolId, userId: user.id, appIds });
    audit({ after: { userId: user.id, appIds } });
    return { success: true };
  },

  async checkSessionStatus({ input: { userId, appId }, db, poolId, platform }, fail) {
    const user = await userByKey(db, poolId, { userId, userIdType: 'user_id' });
    if (!user) throw fail.userNotFound();
    const application = await findApplication(platform, appId);
    if (application?.user_pool_id !== poolId) throw fail.applicationNotFound();
    if (user.status !== 'Activated') return { active: false };
    return { active: await isLoggedIn(db, { appId, userId: user.id, now: new Date(platform.clock.now()) }) };
  },

  async getUserLoginHistory({ input, db, poolId }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    const { rows, ...total } = await readPage(db, loginsQuery(db, poolId, user.id, input), input);
    return {
      ...total,
      list: rows.map(({ time, userId: _user, success: _success, detail: _detail, ...login }) => ({
        ...login,
        time: time.toISOString(),
      })),
    };
  },

  async getUserLoggedinApps({ input, db, poolId, platform }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    if (user.status !== 'Activated') return [];
    return loggedInQuery(db, poolId, user.id, new Date(platform.clock.now())).execute();
  },

  /** Every application lets everybody in until rules of access can be made; nobody gets in whose account is off. */
  async getUserAccessibleApps({ input, db, poolId }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    if (user.status !== 'Activated') return [];
    const applications = await accessibleQuery(db, poolId).execute();
    return applications.map((application) => ({ ...application, appDefaultLoginStrategy: 'ALLOW_ALL' as const }));
  },

  /** No application has a rule of access yet that could name a user. */
  async getUserAuthorizedApps({ input, db, poolId }, fail) {
    if (!(await userByKey(db, poolId, input))) throw fail.userNotFound();
    return [];
  },
});
