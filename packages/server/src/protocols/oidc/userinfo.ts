import type { FastifyReply, FastifyRequest } from 'fastify';
import { findApplication } from '../../domains/applications/public.ts';
import { verifyToken } from '../../domains/tokens/access-token.ts';
import { claimsOfScopes } from '../../domains/tokens/claims.ts';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';
import { withoutBearer } from '../../http/callers.ts';
import { allowOrigin } from '../../http/cors.ts';
import type { Front } from './authorize.ts';
import { ProtocolError } from './errors.ts';
import { formOf, queryOf, readParameters } from './parameters.ts';

/**
 * The claims of the user behind an access token (OpenID Connect Core §5.3), which comes as a header, in the query or in
 * the form. One verification, and a user from memory.
 */
export async function userinfo({ platform }: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const token = tokenOf(request);
  if (!token) throw new ProtocolError('invalid_token', 'no access token provided');
  const verified = await verifyToken(platform, token);
  const application = verified?.application ?? (await findApplication(platform, String(unverifiedClaims(token)?.aud)));
  if (application) await allowOrigin(platform, request, reply, application); // of the refusal, too
  if (!verified?.user) throw new ProtocolError('invalid_token', 'the access token is not valid');
  const claims = await claimsOfScopes(platform, verified.user, verified.claims.scope.split(' '));
  return reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' }).send(claims);
}

/** In one place only (RFC 6750 §2). */
function tokenOf(request: FastifyRequest): string | undefined {
  const { authorization } = request.headers;
  const header = authorization && withoutBearer(authorization);
  const given = [header, readParameters(queryOf(request)).access_token, readParameters(formOf(request)).access_token];
  const [token, another] = given.filter(Boolean);
  if (another) throw new ProtocolError('invalid_request', 'the access token must not be provided twice');
  return token;
}
