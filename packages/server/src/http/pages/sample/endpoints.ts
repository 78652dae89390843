import type { Application } from '../../../domains/applications/public.ts';
import { SAMPLE_CALLBACK } from '../../../domains/applications/sample.ts';
import type { Visit } from '../visit.ts';

export interface Answer {
  ok: boolean;
  body: Record<string, unknown>;
}

/** Exchanges a code for tokens (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export const redeem = (visit: Visit, application: Application, code: string, verifier: string): Promise<Answer> =>
  askTokens(visit, application, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: visit.platform.config.publicUrl + SAMPLE_CALLBACK,
    code_verifier: verifier,
  });

export const refresh = (visit: Visit, application: Application, refreshToken: string): Promise<Answer> =>
  askTokens(visit, application, { grant_type: 'refresh_token', refresh_token: refreshToken });

export const userInfo = (visit: Visit, accessToken: string): Promise<Answer> =>
  ask(visit, { method: 'GET', url: '/oidc/me', headers: { authorization: `Bearer ${accessToken}` } });

function askTokens(visit: Visit, { id, secret }: Application, form: Record<string, string>): Promise<Answer> {
  const payload = new URLSearchParams({ ...form, client_id: id, client_secret: secret }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return ask(visit, { method: 'POST', url: '/oidc/token', headers, payload });
}

interface Question {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

/** Asks an endpoint as an application would, without leaving the process: it may not reach its own public address. */
async function ask({ platform, request }: Visit, { headers, ...question }: Question): Promise<Answer> {
  const { host } = new URL(platform.config.publicUrl);
  const answer = await request.server.inject({ ...question, headers: { ...headers, host } });
  return { ok: answer.statusCode === 200, body: answer.json() };
}
