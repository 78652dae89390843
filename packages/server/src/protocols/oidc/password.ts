import { type Front, firstStep, take } from '../../domains/sign-in/public.ts';
import { issueFor, type TokenAnswer } from '../../domains/tokens/public.ts';
import { textOf } from '../../http/envelope.ts';
import { Failure } from '../../http/failure.ts';
import { realIpOf } from '../../http/real-ip.ts';
import { isPublic } from './client.ts';
import { ProtocolError } from './errors.ts';
import type { GrantRequest } from './grant-request.ts';

/**
 * Tokens for a user's name and password (RFC 6749 §4.3), by the sign-in of the platform: its limits and its audit log
 * hold here too. Nothing but the password can be asked for, so a sign-in that takes more is refused.
 */
export async function password(grant: GrantRequest): Promise<TokenAnswer> {
  const { platform, application, parameters, issuer, mount } = grant;
  const { username, password: typed, scope = mount === '/oauth' ? 'user' : 'openid profile' } = parameters;
  if (!username || !typed) throw new ProtocolError('invalid_request', 'username and password are needed');
  const state = await signIn(frontOf(grant), username, typed);
  if (state.kind !== 'signed-in') throw new ProtocolError('invalid_grant', 'a password is not enough to sign in');
  const authTime = Math.floor(platform.clock.now() / 1000);
  return issueFor(platform, { application, user: state.user, scope, issuer, authTime });
}

async function signIn(front: Front, account: string, typed: string): ReturnType<typeof take> {
  try {
    return await take(front, firstStep, { event: 'password', identifier: { account }, password: typed });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new ProtocolError('invalid_grant', textOf(error.problem, error.parameters, 'en-US'));
  }
}

/** An application with a secret is a back end: all its users come from one address. */
function frontOf({ platform, application, parameters, request }: GrantRequest): Front {
  const realIp = isPublic(application) ? undefined : realIpOf(request.headers, request.ip);
  return {
    platform,
    application,
    origin: platform.config.publicUrl,
    requestId: request.id,
    clientIp: realIp ?? request.ip,
    userAgent: request.headers['user-agent'],
    sharedAddress: !isPublic(application) && realIp === undefined,
    tenantId: parameters.tenant_id,
    language: 'en-US',
  };
}
