import { isIP } from 'node:net';
import { signin } from '@genauth/contract/authentication/signin.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import { failure } from '../../http/failure.ts';
import { implement, type RequestFacts } from '../../http/implement.ts';
import { rememberGrant } from '../devices/public.ts';
import { decryptPassword } from '../passwords/public.ts';
import { issueFor, issuerOf, verifyAccessToken } from '../tokens/public.ts';
import { mergeCustomData } from '../users/public.ts';
import { start } from './advance.ts';
import { autoRegister } from './auto-register.ts';
import type { Front } from './front.ts';
import { acceptsCode } from './passcode/accepts.ts';
import { acceptedIdentifiers, narrowed } from './password/accepts.ts';
import { take } from './take.ts';
import type { Taken } from './taken.ts';
import { unfinished } from './unfinished.ts';

export const signInHandlers = implement(signin, {
  async signInByCredentials({ input, platform, application, secretProven, request, db }, fail) {
    const { options, connection } = input;
    if (connection !== 'PASSWORD' && connection !== 'PASSCODE') throw fail.connectionUnavailable({ connection });
    if (!options.scope.split(' ').includes('openid')) throw fail.scopeInvalid();
    // Values of custom fields may decide about rights: users must not set them with a program of their own.
    if (options.customData && !secretProven) throw fail.clientNotAuthenticated();
    const front = frontOf({ platform, application, secretProven, request }, options);
    const taken = connection === 'PASSWORD' ? await takePassword(front, input) : takePasscode(front, input);
    const state = await take(front, start, taken);
    if (state.kind !== 'signed-in') throw await unfinished(front, state);

    if (options.customData) await mergeCustomData(db, state.userId, options.customData);
    const tokens = await issueFor(platform, {
      application,
      user: state.user,
      scope: options.scope,
      issuer: issuerOf(platform, application, request.origin),
      authTime: Math.floor(platform.clock.now() / 1000),
    });
    if (request.deviceId) {
      const grantId = (await verifyAccessToken(platform, tokens.access_token))?.grantId ?? '';
      await rememberGrant(db, { ...front, userId: state.userId, grantId });
    }
    return { id_token: null, refresh_token: null, ...tokens, expire_in: tokens.expires_in };
  },

  async signInByMobile({ input }, fail) {
    if (!input.options.scope.split(' ').includes('openid')) throw fail.scopeInvalid();
    throw fail.connectionUnavailable({ connection: input.connection });
  },
});

type Input = z.output<typeof signin.signInByCredentials.input>;

async function takePassword(front: Front, { connection, passwordPayload, options }: Input): Promise<Taken> {
  const { password: sealed = '', ...identifier } = passwordPayload ?? {};
  if (!Object.values(identifier).some(Boolean))
    throw failure(problems.identifierMissing, { fields: 'account, email, username, phone' });
  if (!narrowed(identifier, acceptedIdentifiers(front.application)))
    throw failure(problems.connectionUnavailable, { connection });
  const password = await decryptPassword(front.platform, sealed, options.passwordEncryptType);
  if (options.autoRegister) await autoRegister(front, identifier, password);
  return { event: 'password', identifier, password };
}

function takePasscode({ application }: Front, { connection, passCodePayload, options }: Input): Taken {
  const { passCode: code = '', email, phone, phoneCountryCode } = passCodePayload ?? {};
  const to = email ? { email } : phone ? { phone, phoneCountryCode } : undefined;
  if (!to) throw failure(problems.identifierMissing, { fields: 'email, phone' });
  if (!acceptsCode(application, email ? 'email' : 'phone'))
    throw failure(problems.connectionUnavailable, { connection });
  return { event: 'passcode', journey: 'sign-in', to, code, register: options.autoRegister };
}

interface Caller extends Pick<Front, 'platform' | 'application'> {
  secretProven: boolean;
  request: Pick<RequestFacts, 'id' | 'origin' | 'clientIp' | 'realIp' | 'userAgent' | 'deviceId' | 'language'>;
}

/** A back end signs in other people than itself: only with its secret is it believed who they are. */
function frontOf(
  { platform, application, secretProven, request }: Caller,
  { clientIp, tenantId }: { clientIp?: string | undefined; tenantId?: string | undefined },
): Front {
  const forwarded = secretProven ? [clientIp, request.realIp].find((address) => address && isIP(address)) : undefined;
  return {
    platform,
    application,
    origin: request.origin,
    requestId: request.id,
    clientIp: forwarded ?? request.clientIp,
    userAgent: request.userAgent,
    deviceId: request.deviceId,
    sharedAddress: secretProven && !forwarded,
    tenantId,
    language: request.language,
  };
}
