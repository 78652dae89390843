import type { FastifyRequest } from 'fastify';
import { verifyToken } from '../../domains/tokens/access-token.ts';
import { verifyIdToken } from '../../domains/tokens/public.ts';
import type { Front } from './authorize.ts';
import { queryOf } from './parameters.ts';

/** The claims of a valid access or id token, as older SDKs ask for them. */
export async function validateToken({ platform }: Front, request: FastifyRequest): Promise<unknown> {
  const query = queryOf(request);
  const accessToken = query.get('access_token');
  if (accessToken) return (await verifyToken(platform, accessToken))?.claims ?? invalid;
  const idToken = query.get('id_token');
  const verified = idToken ? await verifyIdToken(platform, idToken) : undefined;
  return verified && verified.claims.exp * 1000 > platform.clock.now() ? verified.claims : invalid;
}

const invalid = { code: 400, message: 'The token is not valid.' };
