import type { Credentials } from '@genauth/server/cli/first-start.ts';
import { type AuthenticationCalls, calls, type ManagementCalls, signWith } from '@genauth/testing/call.ts';
import type { Program } from '@genauth/testing/program.ts';

/** What the sample application, its users and the administrator do at one of several processes. */
export interface Actors {
  admin: ManagementCalls;
  anyone: AuthenticationCalls;
  /** Signs a user in by password and answers the envelope. */
  signIn(user: { email: string; password: string }): ReturnType<AuthenticationCalls['signInByCredentials']>;
  /** Posts a form to an endpoint of OpenID Connect as the application. */
  post(path: string, form: Record<string, string>): Promise<Response>;
  /** Whether the application is told that a token is valid. */
  isActive(token: string): Promise<boolean>;
  /** The status of the user's claims. */
  me(token: string): Promise<number>;
  /** The address that a browser is sent to for a code. */
  authorize(more?: Record<string, string>): string;
}

export function at({ url }: Program, credentials: Credentials): Actors {
  const { accessKeyId, accessKeySecret, appId, appSecret, redirectUri } = credentials;
  const anyone = calls('authentication', url, () => ({ 'x-genauth-app-id': appId }));
  const client = { client_id: appId, client_secret: appSecret };
  const post: Actors['post'] = (path, form) =>
    fetch(url + path, { method: 'POST', body: new URLSearchParams({ ...client, ...form }) });
  return {
    admin: calls('management', url, signWith(accessKeyId, accessKeySecret, Date.now)),
    anyone,
    signIn: (passwordPayload) =>
      anyone.signInByCredentials({ connection: 'PASSWORD', passwordPayload, ...client, options: { scope: 'openid' } }),
    post,
    async isActive(token) {
      const answer = (await (await post('/oidc/token/introspection', { token })).json()) as { active: boolean };
      return answer.active;
    },
    me: async (token) => (await fetch(`${url}/oidc/me`, { headers: { authorization: `Bearer ${token}` } })).status,
    authorize: (more = {}) =>
      `${url}/oidc/auth?${new URLSearchParams({
        client_id: appId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid',
        state: 'the state',
        ...more,
      })}`,
  };
}
