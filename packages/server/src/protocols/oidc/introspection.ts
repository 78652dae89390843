import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import { verifyToken } from '../../domains/tokens/access-token.ts';
import { describeRefreshToken } from '../../domains/tokens/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Front } from './authorize.ts';
import { readClientForm } from './client-authentication.ts';
import { ProtocolError } from './errors.ts';

/**
 * Tells an application whether one of its tokens is valid (RFC 7662). A token of a user who may not sign in is not,
 * with or without `strict`.
 */
export async function introspection(
  { platform }: Front,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { application, parameters } = await readClientForm(platform, 'introspection', request, reply);
  const { token } = parameters;
  if (!token) throw new ProtocolError('invalid_request', 'token is missing');
  const described =
    (await describeAccess(platform, application, token)) ?? (await describeRefresh(platform, application, token));
  return reply.header('cache-control', 'no-store').send(described ?? { active: false });
}

async function describeAccess(platform: Platform, application: Application, token: string) {
  if (!looksLikeJwt(token)) return undefined;
  const verified = await verifyToken(platform, token);
  if (verified?.application.id !== application.id) return undefined;
  const { sub, exp, iat, iss, jti, scope } = verified.claims;
  return { active: true, sub, client_id: application.id, exp, iat, iss, jti, scope, token_type: 'Bearer' };
}

async function describeRefresh(platform: Platform, application: Application, token: string) {
  if (looksLikeJwt(token)) return undefined;
  const found = await describeRefreshToken(platform, application, token);
  return found && { active: true, client_id: application.id, ...found, token_type: 'refresh_token' };
}

/** Refresh tokens have no dots; it saves asking the database. */
export const looksLikeJwt = (token: string): boolean => token.includes('.');
