import type { SignInContext } from '@genauth/contract/entities/sign-in-options.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { RequestFacts } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';
import { type Front, firstStep, take, unfinished } from '../sign-in/public.ts';
import { issuerOf, issueTokens } from '../tokens/public.ts';
import { findUser, type UserRow } from '../users/public.ts';
import { demandTicket } from './challenge.ts';
import type { Actor } from './manage.ts';
import { type Assertion, requestOptions } from './prove.ts';
import { creationOptions, type Registration, register } from './register.ts';

interface Call {
  platform: Platform;
  application: Application | undefined;
  request: RequestFacts;
}

/** The call as a front of the sign-in. Throws `applicationNotFound`. */
export function frontOf({ platform, application, request }: Call): Front {
  if (!application) throw failure(problems.applicationNotFound);
  const { id: requestId, origin, clientIp, userAgent, deviceId, language } = request;
  const where = { platform, application, origin, requestId, clientIp, userAgent, deviceId, language };
  return { ...where, sharedAddress: false, tenantId: undefined };
}

export const actorOf = ({ application, request: { id: requestId, clientIp, userAgent } }: Call): Actor => ({
  requestId,
  clientIp,
  userAgent,
  appId: application?.id ?? '',
});

/** What a browser needs to sign somebody in with whatever key. */
export async function beginSignIn(call: Call) {
  const authenticationOptions = await requestOptions(frontOf(call), null);
  return { authenticationOptions, ticket: authenticationOptions.challenge };
}

interface Signed {
  ticket: string;
  credential: Assertion;
  options?: z.output<typeof SignInContext> | undefined;
}

/** Signs somebody in by what the authenticator said, as any other sign-in. */
export async function finishSignIn(call: Call, { ticket, credential, options }: Signed) {
  const { scope = 'openid profile' } = options ?? {};
  if (!scope.split(' ').includes('openid')) throw failure(problems.scopeInvalid);
  const front = frontOf(call);
  const { platform, application } = front;
  demandTicket(ticket, credential.response.clientDataJSON);
  const state = await take(front, firstStep, { event: 'passkey', code: JSON.stringify(credential) });
  if (state.kind !== 'signed-in') throw await unfinished(front, state);
  const tokens = await issueTokens(platform, {
    application,
    userId: state.userId,
    scope,
    issuer: issuerOf(platform, application, front.origin),
    authTime: Math.floor(platform.clock.now() / 1000),
  });
  const tokenSet = { id_token: null, refresh_token: null, ...tokens, expire_in: tokens.expires_in };
  return { verified: true, tokenSet };
}

interface UserCall extends Call {
  db: Database;
  poolId: string;
  user: { userId: string };
}

async function signedIn({ platform, poolId, user: { userId } }: UserCall): Promise<UserRow> {
  const user = await findUser(platform, poolId, userId);
  if (!user) throw failure(problems.notSignedIn);
  return user;
}

/** What a browser needs to make a key for the signed-in user. */
export async function beginRegistration(call: UserCall) {
  const registrationOptions = await creationOptions(frontOf(call), call.db, await signedIn(call));
  return { registrationOptions, ticket: registrationOptions.challenge };
}

interface Made {
  ticket: string;
  credential: Registration;
  authenticatorCode?: string | undefined;
}

/** Keeps the key that was made. */
export async function finishRegistration(call: UserCall, { ticket, credential, authenticatorCode }: Made) {
  demandTicket(ticket, credential.response.clientDataJSON);
  await register(frontOf(call), call.db, await signedIn(call), credential, { ...actorOf(call), authenticatorCode });
}
