import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import { verifyAccessToken } from '../../domains/tokens/public.ts';
import { findUser } from '../../domains/users/public.ts';
import { withoutBearer } from '../../http/callers.ts';
import { answerPreflights } from '../../http/cors.ts';
import { failure } from '../../http/failure.ts';
import { findBrowserSession } from '../oidc/public.ts';
import { type Call, type Mount, serve } from './call.ts';
import { shownLegacy } from './user.ts';

/**
 * The signed-in user, and whether the browser has a session. A session alone signs nobody in here: that is for the
 * authorization endpoint, where what the application asks of a sign-in is looked at. Older clients ask for the user in
 * GraphQL: that one question is understood, without reading it as a language.
 */
export function meRoutes(mount: Mount): void {
  const { app, platform } = mount;
  for (const path of ['/api/v2/users/me', '/api/v2/users/me/info'] as const) {
    serve(mount, `GET ${path}`, z.object({}), signedInUser);
    serve(mount, `POST ${path}`, z.object({}), signedInUser);
  }
  answerPreflights(app, platform, '/cas/session');
  serve(mount, 'GET /cas/session', z.object({}), async ({ application, request, reply }) => {
    const session = await findBrowserSession(platform, application, request);
    reply.send({ session: session ? { appId: application.id, type: 'oidc', userId: session.userId } : null });
  });
  answerPreflights(app, platform, '/graphql/v2');
  serve(mount, 'POST /graphql/v2', z.object({ query: z.string().max(20_000) }), async (call, { query }) => {
    call.reply.send(await userInGraphql(call, query));
  });
}

async function userInGraphql(call: Call, query: string): Promise<object> {
  if (!/^\s*query user\b/.test(query)) throw failure(problems.routeNotFound, { path: '/graphql/v2' });
  const user = await userOf(call);
  return { data: { user: user ? { ...shownLegacy(user), customData: null, identities: [] } : null } };
}

async function signedInUser(call: Call) {
  const user = await userOf(call);
  if (!user) throw failure(problems.notSignedIn);
  return shownLegacy(user);
}

/** Whoever holds the token; a token of another application's is none. */
async function userOf({ platform, application, request: { headers } }: Call) {
  const token = await verifyAccessToken(platform, withoutBearer(headers.authorization ?? ''));
  return token?.appId === application.id ? findUser(platform, token.poolId, token.userId) : undefined;
}
