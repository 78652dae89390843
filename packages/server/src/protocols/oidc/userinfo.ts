import type { FastifyReply, FastifyRequest } from 'fastify';
import { verifyToken } from '../../domains/tokens/access-token.ts';
import { claimsOfScopes } from '../../domains/tokens/claims.ts';
import { withoutBearer } from '../../http/callers.ts';
import type { Front } from './authorize.ts';
import { ProtocolError } from './errors.ts';
import { formOf, queryOf } from './parameters.ts';

/**
 * The claims of the user behind an access token (OpenID Connect Core §5.3), which comes as a header, in the query or in
 * the form. One verification, and a user from memory.
 */
export async function userinfo({ platform }: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const token = tokenOf(request);
  if (!token) throw new ProtocolError('invalid_token', 'no access token provided');
  const verified = await verifyToken(platform, token);
  if (!verified?.user) throw new ProtocolError('invalid_token', 'the access token is not valid');
  const claims = await claimsOfScopes(platform, verified.user, verified.claims.scope.split(' '));
  return reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' }).send(claims);
}

function tokenOf(request: FastifyRequest): string | null {
  const { authorization } = request.headers;
  if (authorization) return withoutBearer(authorization);
  return queryOf(request).get('access_token') ?? formOf(request).get('access_token');
}
