import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import { verifyIdToken } from '../../domains/tokens/public.ts';
import { isEqual } from '../../platform/equal.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Front } from './authorize.ts';
import type { Page } from './pages.ts';
import { formOf, type Parameters, queryOf, readParameters } from './parameters.ts';
import { findSignedIn, type SignedIn, signOut } from './sign-out.ts';

/**
 * Sign-out that an application asks for (OpenID Connect RP-Initiated Logout 1.0). With the id token of who is signed in
 * it is done at once, otherwise the person is asked.
 */
export async function endSession(front: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { platform } = front;
  const parameters = readParameters(request.method === 'POST' ? formOf(request) : queryOf(request));
  const hint = parameters.id_token_hint ? await verifyIdToken(platform, parameters.id_token_hint) : undefined;
  if (parameters.id_token_hint && !hint)
    return refuse(front, request, reply, 'id_token_hint is not an id token of ours');
  if (hint && parameters.client_id && parameters.client_id !== hint.application.id) {
    return refuse(front, request, reply, 'client_id does not match the id_token_hint');
  }
  const application = hint?.application ?? (await findApplication(platform, parameters.client_id ?? ''));
  const signedIn = await findSignedIn(platform, request, application);
  if (!signedIn) return leave(front, request, reply, application, parameters);
  if (hint?.claims.sub === signedIn.session.userId) {
    await signOut(platform, request, reply, signedIn);
    return leave(front, request, reply, application, parameters);
  }
  return askToSignOut(front, request, reply, { application, signedIn, parameters });
}

interface Asked {
  application: Application | undefined;
  signedIn: SignedIn;
  parameters: Parameters;
}

/** Any page may lead a browser here: whether it is meant, the person says. */
export async function askToSignOut(
  { platform, pages, mount }: Front,
  request: FastifyRequest,
  reply: FastifyReply,
  { application, signedIn, parameters: { post_logout_redirect_uri, state } }: Asked,
): Promise<FastifyReply> {
  const hidden = { client_id: application?.id, post_logout_redirect_uri, state, xsrf: xsrfOf(platform, signedIn) };
  const given = Object.entries(hidden).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const action = `${mount}/session/end/confirm`;
  const { userId } = signedIn.session;
  return send(reply, await pages.logout(request, { application, userId, action, hidden: Object.fromEntries(given) }));
}

/** The person has confirmed. */
export async function confirmEndSession(front: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const parameters = readParameters(formOf(request));
  const application = await findApplication(front.platform, parameters.client_id ?? '');
  const signedIn = await findSignedIn(front.platform, request, application);
  if (signedIn) {
    if (!isEqual(parameters.xsrf, xsrfOf(front.platform, signedIn))) {
      return refuse(front, request, reply, 'the form is from another session');
    }
    await signOut(front.platform, request, reply, signedIn);
  }
  return leave(front, request, reply, application, parameters);
}

const xsrfKey = perPlatform((platform) => platform.vault.deriveKey('sign-out'));

const xsrfOf = (platform: Platform, { session }: SignedIn): string =>
  createHmac('sha256', xsrfKey(platform)).update(session.id).digest('base64url');

/** Back to the application where it asked to, if that address is registered; otherwise to a page. */
export async function leave(
  { pages }: Front,
  request: FastifyRequest,
  reply: FastifyReply,
  application: Application | undefined,
  { post_logout_redirect_uri: target, state }: Parameters,
): Promise<FastifyReply> {
  if (target && application?.logout_redirect_uris.includes(target)) {
    return reply.header('cache-control', 'no-store').redirect(withState(target, state), 303);
  }
  return send(reply, await pages.loggedOut(request, application));
}

function withState(target: string, state: string | undefined): string {
  if (state === undefined) return target;
  const url = new URL(target);
  url.searchParams.set('state', state);
  return url.href;
}

async function refuse({ pages }: Front, request: FastifyRequest, reply: FastifyReply, description: string) {
  const problem = { status: 400, error: 'invalid_request', description, application: undefined };
  return send(reply.code(400), await pages.problem(request, problem));
}

const send = (reply: FastifyReply, { html, headers }: Page): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').headers(headers).send(html);
