import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Application, answersAt, findApplication } from '../../domains/applications/public.ts';
import { findModel } from '../../domains/sessions/models.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import { fillRedirectUri, responseTypesOf, TOKEN_ALONE, WITHOUT_CODE } from './client.ts';
import { delegate } from './delegate.ts';
import { isFinisher } from './interactions.ts';
import type { OidcPages } from './pages.ts';
import { formOf, queryOf } from './parameters.ts';
import { providerFor } from './providers.ts';
import type { Mount } from './served.ts';

export interface Front {
  platform: Platform;
  pages: OidcPages;
  mount: Mount;
}

/**
 * Headers of what the library answers to a browser. Its pages hold one script, whose hash it adds to the policy; they
 * may stand in a frame of another site, as silent renewal asks for.
 */
const pageHeaders = {
  'content-security-policy': "default-src 'none'; script-src; base-uri 'none'",
  'referrer-policy': 'strict-origin',
  'x-content-type-options': 'nosniff',
};

export const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

/** The authorization endpoint: finds out which application asks, and hands over to the protocol library. */
export async function authorize(front: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { platform, mount } = front;
  // A browser leaves the session cookie out of a form of another site, but not out of the redirect that follows.
  if (request.method === 'POST') return reply.redirect(`${mount}/auth?${formOf(request)}`, 303);
  const parameters = queryOf(request);
  const flaw = flawOf(parameters);
  if (flaw) return showProblem(front, request, reply, 'invalid_request', flaw);
  const application = await findApplication(platform, parameters.get('client_id') ?? '');
  if (!application || !answersAt(platform.config, application, request.host)) {
    return showProblem(front, request, reply, 'invalid_client', 'client_id names no application of this host');
  }
  adjust(parameters, application, mount);
  const served = await providerFor(platform, application, { origin: originOf(request), mount });
  return delegate({ ...front, request }, reply.headers(pageHeaders), served, { mount, url: `/auth?${parameters}` });
}

/** Why a request cannot even be refused: it does not say where to, or cannot be kept until somebody has signed in. */
function flawOf(parameters: URLSearchParams): string | undefined {
  if ([...parameters.values()].some((value) => value.includes('\0'))) return 'a parameter holds a NUL';
  const repeated = ['client_id', 'redirect_uri'].find((name) => parameters.getAll(name).length > 1);
  return repeated && `${repeated} must not be provided twice`;
}

/** What the platform understands and the library does not. */
function adjust(parameters: URLSearchParams, application: Application, mount: Mount): void {
  if (mount === '/oauth' && !parameters.get('scope')) parameters.set('scope', 'user');
  fillRedirectUri(parameters, application);
  const challenge = parameters.get('code_challenge');
  const method = parameters.get('code_challenge_method') || 'plain'; // RFC 7636 §4.3
  if (challenge && method === 'plain' && application.oidc_config.allow_plain_pkce) {
    parameters.set('code_challenge', createHash('sha256').update(challenge).digest('base64url'));
    parameters.set('code_challenge_method', 'S256');
  }
  if (parameters.get('response_type') === 'token' && responseTypesOf(application).includes('token')) {
    parameters.set('response_type', TOKEN_ALONE);
    parameters.set('code_challenge', newToken());
    parameters.set('code_challenge_method', 'S256');
    parameters.set(WITHOUT_CODE, 'true');
  }
}

/** Where the browser returns after an interaction. */
export async function resume(front: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { platform, mount } = front;
  const { uid } = request.params as { uid: string };
  const now = new Date(platform.clock.now());
  const found = await findModel(platform.databases.everyPool, 'Interaction', uid, now);
  const params = found?.payload.params as { client_id?: string } | undefined;
  const application = await findApplication(platform, params?.client_id ?? '');
  if (!found || !application || !isFinisher(found.payload, queryOf(request).get('finish'))) {
    return showProblem(front, request, reply, 'session_not_found', 'the sign-in has expired');
  }
  const served = await providerFor(platform, application, { origin: originOf(request), mount });
  const url = `/auth/${encodeURIComponent(uid)}`;
  return delegate({ ...front, request }, reply.headers(pageHeaders), served, { mount, url });
}

async function showProblem(
  { pages }: Front,
  request: FastifyRequest,
  reply: FastifyReply,
  error: string,
  description: string,
): Promise<FastifyReply> {
  const page = await pages.problem(request, { status: 400, error, description, application: undefined });
  return reply.code(400).type('text/html; charset=utf-8').headers(page.headers).send(page.html);
}
