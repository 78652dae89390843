import { createHash } from 'node:crypto';
import { SELF_SERVICE } from '@genauth/contract/self-service-page.ts';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Application } from '../../../domains/applications/public.ts';
import { issuerOf } from '../../../domains/tokens/public.ts';
import { isEqual } from '../../../platform/equal.ts';
import { newToken } from '../../../platform/random.ts';
import { OWN_CALLBACK } from '../../../protocols/oidc/public.ts';
import { clearCookie, readCookie, setCookie } from '../cookies.ts';
import { openState, sealState } from '../sealed.ts';
import { answer, go, pageOf, type Visit } from '../visit.ts';

const COOKIE = 'genauth_self_sign_in';
const PURPOSE = 'self-service:sign-in';

/** Seconds that a person may take to sign in. */
const LIFETIME = 3600;

/** `back`: the page that was asked for. It was sealed here, so it is one of ours. */
const Flow = z.object({ state: z.string(), back: z.string() });

interface Wanted {
  /** The page to come back to. */
  back: string;
  /** Signed in already, but too long ago: who it was signs in again. */
  again?: string;
}

/** Leads through the hosted sign-in, in the name of an application, and back to a page. */
export function leadToSignIn(visit: Visit, application: Application, { back, again }: Wanted): Promise<FastifyReply> {
  const { platform, request, reply } = visit;
  const state = newToken();
  const value = sealState(platform, { state, back }, PURPOSE);
  setCookie(platform, reply, { name: COOKIE, value, path: SELF_SERVICE, maxAge: LIFETIME });
  const { origin } = new URL(issuerOf(platform, application, `${request.protocol}://${request.host}`));
  const parameters = new URLSearchParams({
    client_id: application.id,
    redirect_uri: origin + OWN_CALLBACK,
    response_type: 'code',
    scope: 'openid',
    state,
    // The session is all that is wanted: nobody can redeem the code.
    code_challenge: createHash('sha256').update(newToken()).digest('base64url'),
    code_challenge_method: 'S256',
    ...(again === undefined ? {} : { prompt: 'login', login_hint: again }),
  });
  return go(visit, `/oidc/auth?${parameters}`);
}

/** Takes the browser back to the page for which it was led away. */
export async function returnFromSignIn(visit: Visit): Promise<FastifyReply> {
  const { platform, request, reply } = visit;
  const { state } = request.query as { state?: unknown };
  const flow = Flow.safeParse(openState(platform, readCookie(request, COOKIE), PURPOSE)).data;
  clearCookie(platform, reply, COOKIE, SELF_SERVICE);
  if (flow && isEqual(state, flow.state) && 'code' in (request.query as object)) return go(visit, flow.back);
  const step = { kind: 'expired', retryUrl: SELF_SERVICE } as const;
  return answer(visit, pageOf(visit, { step, url: SELF_SERVICE }), 400);
}
