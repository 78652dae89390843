import { createHash } from 'node:crypto';
import type { SampleStep } from '@genauth/contract/sample-page.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Application, identifierAt } from '../../../domains/applications/public.ts';
import { findSample, SAMPLE_CALLBACK } from '../../../domains/applications/sample.ts';
import { isEqual } from '../../../platform/equal.ts';
import type { Platform } from '../../../platform/platform.ts';
import { newToken } from '../../../platform/random.ts';
import { csrfToken, isOwnForm } from '../csrf.ts';
import { answer, pageOf, type Visit } from '../visit.ts';
import { readToken, tokenOf } from './decode.ts';
import { redeem, refresh, userInfo } from './endpoints.ts';
import { clearFlow, clearTokens, readFlow, readTokens, type Tokens, writeFlow, writeTokens } from './state.ts';

const HOME = '/sample';
const SIGN_IN = '/sample/sign-in';
const SCOPE = 'openid profile email phone offline_access';

type Handler = (visit: Visit, application: Application) => Promise<FastifyReply>;

/** The built-in sample: a small application that signs its users in with OpenID Connect, as any other one would. */
export function sampleRoutes(app: FastifyInstance, platform: Platform): void {
  const serve = (method: 'GET' | 'POST', url: string, handle: Handler) =>
    app.route({
      method,
      url,
      async handler(request, reply) {
        const shown = identifierAt(platform.config, request.host) === undefined;
        const application = shown ? await findSample(platform) : undefined;
        return application ? handle({ platform, request, reply }, application) : reply.callNotFound();
      },
    });
  serve('GET', HOME, show);
  serve('POST', HOME, take);
  serve('GET', SIGN_IN, signIn);
  serve('GET', SAMPLE_CALLBACK, receive);
}

async function show(visit: Visit, application: Application): Promise<FastifyReply> {
  const tokens = readTokens(visit);
  if (!tokens) return draw(visit, application, { name: 'signed-out', signInUrl: SIGN_IN });
  const info = await userInfo(visit, tokens.access_token);
  const { refreshed } = visit.request.query as { refreshed?: unknown };
  const state: SampleStep['state'] = {
    name: 'signed-in',
    idToken: tokens.id_token ? tokenOf(tokens.id_token) : null,
    accessToken: tokenOf(tokens.access_token),
    userInfo: info.ok ? info.body : null,
    refreshable: tokens.refresh_token !== undefined,
    refreshed: refreshed !== undefined,
  };
  return draw(visit, application, state, csrfToken(visit.platform, flowOf(tokens)));
}

async function signIn(visit: Visit, application: Application): Promise<FastifyReply> {
  const flow = { state: newToken(), nonce: newToken(), verifier: newToken() };
  writeFlow(visit, flow);
  const request = new URLSearchParams({
    client_id: application.id,
    redirect_uri: visit.platform.config.publicUrl + SAMPLE_CALLBACK,
    response_type: 'code',
    scope: SCOPE,
    prompt: 'consent', // OpenID Connect Core §11: what offline_access needs
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: createHash('sha256').update(flow.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return visit.reply.redirect(`/oidc/auth?${request}`, 303);
}

async function receive(visit: Visit, application: Application): Promise<FastifyReply> {
  const { code, state, error, error_description } = visit.request.query as Record<string, unknown>;
  const flow = readFlow(visit);
  clearFlow(visit);
  if (!flow || !isEqual(state, flow.state)) {
    return fail(visit, application, 'state', 'This answer belongs to no sign-in of this browser.');
  }
  if (typeof code !== 'string') return fail(visit, application, error, error_description);
  const { ok, body } = await redeem(visit, application, code, flow.verifier);
  if (!ok) return fail(visit, application, body.error, body.error_description);
  if (readToken(body.id_token)?.payload.nonce !== flow.nonce) {
    return fail(visit, application, 'nonce', 'The id token belongs to no sign-in of this browser.');
  }
  writeTokens(visit, body);
  return visit.reply.redirect(HOME, 303);
}

async function take(visit: Visit, application: Application): Promise<FastifyReply> {
  const { platform, request, reply } = visit;
  const tokens = readTokens(visit);
  if (!tokens || !isOwnForm(platform, request, flowOf(tokens))) return reply.redirect(HOME, 303);
  const { event } = request.body as { event?: unknown };
  if (event === 'refresh' && tokens.refresh_token) {
    const { ok, body } = await refresh(visit, application, tokens.refresh_token);
    if (ok) {
      writeTokens(visit, body);
      return reply.redirect(`${HOME}?refreshed`, 303);
    }
    clearTokens(visit);
    return fail(visit, application, body.error, body.error_description);
  }
  if (event !== 'sign-out') return reply.redirect(HOME, 303);
  clearTokens(visit);
  const target = { post_logout_redirect_uri: platform.config.publicUrl + HOME, client_id: application.id };
  const hint: Record<string, string> = tokens.id_token ? { id_token_hint: tokens.id_token } : {};
  return reply.redirect(`/oidc/session/end?${new URLSearchParams({ ...target, ...hint })}`, 303);
}

const flowOf = ({ access_token }: Tokens): string => `sample:${access_token}`;

const fail = (visit: Visit, application: Application, error: unknown, description: unknown): Promise<FastifyReply> =>
  draw(visit, application, {
    name: 'failed',
    error: text(error) ?? 'unknown',
    description: text(description),
    signInUrl: SIGN_IN,
  });

const text = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 500) : null);

const draw = (visit: Visit, application: Application, state: SampleStep['state'], csrf = ''): Promise<FastifyReply> =>
  answer(
    visit,
    pageOf(visit, { step: { kind: 'sample', state }, application, url: HOME, action: HOME, csrfToken: csrf }),
  );
