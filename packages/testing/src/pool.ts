import { createApplication } from '@genauth/server/domains/applications/create.ts';
import { findApplication } from '@genauth/server/domains/applications/public.ts';
import { createPool } from '@genauth/server/domains/pools/public.ts';
import { makeSuperAdmin } from '@genauth/server/domains/roles/public.ts';
import type { TokenAnswer } from '@genauth/server/domains/tokens/issue.ts';
import { issueTokens } from '@genauth/server/domains/tokens/public.ts';
import { createUser } from '@genauth/server/domains/users/create.ts';
import { type AuthenticationCalls, calls, type ManagementCalls, signWith } from './call.ts';
import { sharedServer, type TestServer } from './server.ts';

/** A fresh user pool on a running server, with an application; no test sees another one's rows. */
export interface TestPool {
  server: TestServer;
  id: string;
  secret: string;
  application: { id: string; secret: string };
  /** Calls the management API with the pool's key. */
  admin: ManagementCalls;
  /** Calls the authentication API as the application, and as a user when a token is given. */
  as(token?: string): AuthenticationCalls;
  /** Creates a user straight in the database and returns its id. */
  user(user: Parameters<typeof createUser>[3]): Promise<string>;
  /** Tokens of a user for the application, as after a sign-in. */
  tokens(userId: string, scope?: string): Promise<TokenAnswer>;
  /** Makes a user a super administrator, whose access keys may do everything. */
  makeAdmin(userId: string): Promise<void>;
}

export const REDIRECT_URI = 'http://localhost:9/callback';

export async function pool(server?: TestServer): Promise<TestPool> {
  const on = server ?? (await sharedServer());
  const { platform, url, clock } = on;
  const db = platform.databases.everyPool;
  const made = await createPool(platform, db, 'Test');
  const identifier = `app-${made.id}`;
  const application = await createApplication(platform, db, made, {
    name: 'Test',
    identifier,
    redirectUris: [REDIRECT_URI],
  });
  return {
    server: on,
    id: made.id,
    secret: made.secret,
    application,
    admin: calls(
      'management',
      url,
      signWith(made.id, made.secret, () => clock.now()),
    ),
    as: (token) => calls('authentication', url, () => headersOf(application.id, token)),
    user: (user) => createUser(platform, platform.databases.forPool(made.id), made, user),
    async tokens(userId, scope = 'openid profile') {
      const found = await findApplication(platform, application.id);
      if (!found) throw new Error('The application of the pool is gone.');
      const issuer = `${platform.config.publicUrl}/oidc`;
      const authTime = Math.floor(clock.now() / 1000);
      return issueTokens(platform, { application: found, userId, scope, issuer, authTime });
    },
    async makeAdmin(userId) {
      await makeSuperAdmin(platform, platform.databases.forPool(made.id), made.id, userId);
      await platform.changes.settled();
    },
  };
}

const headersOf = (appId: string, token: string | undefined): Record<string, string> => ({
  'x-genauth-app-id': appId,
  'x-genauth-lang': 'en-US',
  ...(token ? { authorization: token } : {}),
});
