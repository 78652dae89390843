import { memberships } from '@genauth/contract/authentication/self-service/memberships.ts';
import { signIns } from '@genauth/contract/authentication/self-service/sign-ins.ts';
import { readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import { parseUserAgent } from '../../platform/user-agent.ts';
import { rolesOfUser } from '../roles/public.ts';
import { accessibleQuery, loggedInQuery, ownLoginsQuery } from './session-queries.ts';

/** Tenants, groups and departments: a pool has none yet that a user could belong to. */
export const ownMembershipHandlers = implement(memberships, {
  async getTenantList() {
    return [];
  },

  async getRoleList({ input, poolId, platform, user }) {
    return rolesOfUser(platform, poolId, user.userId, input);
  },

  async getGroupList() {
    return [];
  },

  async getDepartmentList() {
    return { totalCount: 0, list: [] };
  },
});

export const ownSignInHandlers = implement(signIns, {
  async getLoginHistory({ input, db, poolId, user }) {
    const { rows, ...total } = await readPage(db, ownLoginsQuery(db, poolId, user.userId, input), input);
    return { ...total, list: rows.map(shown) };
  },

  async getLoggedInApps({ db, poolId, platform, user }) {
    const apps = await loggedInQuery(db, poolId, user.userId, new Date(platform.clock.now())).execute();
    return apps.map((app) => ({ ...plain(app), active: true }));
  },

  async getAccessibleApps({ db, poolId, platform, user }) {
    const now = new Date(platform.clock.now());
    const signedIn = new Set((await loggedInQuery(db, poolId, user.userId, now).execute()).map(({ appId }) => appId));
    const apps = await accessibleQuery(db, poolId).execute();
    return apps.map((app) => ({ ...plain(app), active: signedIn.has(app.appId) }));
  },
});

interface App {
  appId: string;
  appName: string;
  appLogo: string | null;
  appLoginUrl: string | null;
}

const plain = ({ appLogo, appLoginUrl, ...app }: App) => ({
  ...app,
  appLogo: appLogo ?? '',
  appLoginUrl: appLoginUrl ?? '',
});

type Row = Awaited<ReturnType<ReturnType<typeof ownLoginsQuery>['execute']>>[number];

function shown({ time, detail, clientIp, userAgent, userId, ...login }: Row) {
  const parsed = parseUserAgent(userAgent);
  return {
    ...plain(login),
    userId: userId ?? '',
    loginAt: time.toISOString(),
    clientIp: clientIp ?? '',
    success: login.success,
    errorMessage: login.success ? null : detail,
    loginMethod: login.success ? (detail ?? '') : '',
    userAgent: userAgent ?? '',
    parsedUserAgent: { ...parsed, name: parsed.browser },
    geoip: {},
    tenantId: null,
  };
}
