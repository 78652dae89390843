import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import { issuerOf, redeemRefreshToken, type TokenAnswer } from '../../domains/tokens/public.ts';
import { type Front, originOf } from './authorize.ts';
import { fillRedirectUri, grantsOf, isPublic } from './client.ts';
import { readClientForm } from './client-authentication.ts';
import { clientCredentials } from './client-credentials.ts';
import { delegate } from './delegate.ts';
import { ProtocolError } from './errors.ts';
import type { GrantRequest } from './grant-request.ts';
import { formOf } from './parameters.ts';
import { password } from './password.ts';
import { providerFor } from './providers.ts';

type GrantHandler = (request: GrantRequest) => Promise<TokenAnswer & { rejected_scope?: string }>;

/** Grants that are ours alone. Codes are redeemed by the protocol library. */
const handlers: Readonly<Record<string, GrantHandler>> = {
  client_credentials: clientCredentials,
  password,
  refresh_token: refresh,
};

/** The token endpoint (RFC 6749 §3.2). */
export async function token(front: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { platform, mount } = front;
  const { application, parameters } = await readClientForm(platform, 'token', request, reply);
  const grant = parameters.grant_type;
  if (!grant) throw new ProtocolError('invalid_request', 'grant_type is missing');
  const handler = Object.hasOwn(handlers, grant) ? handlers[grant] : undefined;
  if (!handler && grant !== 'authorization_code') {
    throw new ProtocolError('unsupported_grant_type', 'this grant is not supported');
  }
  if (!grantsOf(application).includes(grant)) {
    throw new ProtocolError('unauthorized_client', 'this application may not use this grant');
  }
  if (handler) {
    const issuer = issuerOf(platform, application, originOf(request), mount);
    const answer = await handler({ platform, request, mount, application, parameters, issuer });
    return reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' }).send(answer);
  }
  const served = await providerFor(platform, application, { origin: originOf(request), mount });
  const headers = { accept: 'application/json' };
  return delegate({ ...front, request }, reply, served, {
    mount,
    url: '/token',
    form: proven(formOf(request), application),
    headers,
  });
}

/** The library checks the secret again, in the one form that it is told of. */
function proven(form: URLSearchParams, application: Application): URLSearchParams {
  form.set('client_id', application.id);
  fillRedirectUri(form, application);
  if (isPublic(application)) form.delete('client_secret');
  else form.set('client_secret', application.secret);
  return form;
}

async function refresh({ platform, application, parameters }: GrantRequest): Promise<TokenAnswer> {
  const { refresh_token, scope } = parameters;
  if (!refresh_token) throw new ProtocolError('invalid_request', 'refresh_token is missing');
  const answer = await redeemRefreshToken(platform, application, { token: refresh_token, scope });
  if (answer === 'invalid_grant') throw new ProtocolError('invalid_grant', 'the refresh token is not valid');
  if (answer === 'invalid_scope') throw new ProtocolError('invalid_scope', 'the scope was not granted');
  return answer;
}
