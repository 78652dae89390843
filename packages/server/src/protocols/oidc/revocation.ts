import type { FastifyReply, FastifyRequest } from 'fastify';
import { verifyToken } from '../../domains/tokens/access-token.ts';
import { revokeAccessToken, revokeRefreshToken } from '../../domains/tokens/revoke.ts';
import type { Front } from './authorize.ts';
import { readClientForm } from './client-authentication.ts';
import { ProtocolError } from './errors.ts';
import { looksLikeJwt } from './introspection.ts';

/** Revokes a token of the application (RFC 7009); the answer does not tell whether there was one. */
export async function revocation({ platform }: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { application, parameters } = await readClientForm(platform, 'revocation', request, reply);
  const { token } = parameters;
  if (!token) throw new ProtocolError('invalid_request', 'token is missing');
  if (!looksLikeJwt(token)) {
    await revokeRefreshToken(platform, application, token);
  } else {
    const verified = await verifyToken(platform, token);
    if (verified?.application.id === application.id) await revokeAccessToken(platform, verified);
  }
  return reply.header('cache-control', 'no-store').code(200).send();
}
