import { webauthnCeremonies } from '@genauth/contract/authentication/passkey/webauthn-ceremonies.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { type Front, makeMfaToken, openMfaToken, take, type Waiting } from '../sign-in/public.ts';
import { findUser } from '../users/public.ts';
import { beginRegistration, beginSignIn, finishRegistration, finishSignIn, frontOf } from './ceremonies.ts';
import { requestOptions } from './prove.ts';
import { creationOptions } from './register.ts';

export const webauthnCeremonyHandlers = implement(webauthnCeremonies, {
  webAuthnLoginInitalize: (call) => beginSignIn(call),

  webAuthnLoginFinalize: (call) => finishSignIn(call, call.input),

  webAuthnRegisterInitalize: (call) => beginRegistration(call),

  async webAuthnRegisterFinalize(call) {
    await finishRegistration(call, call.input);
    return { success: true };
  },

  /** The sign-in decides whether a passkey may be set up now. */
  async webAuthnMfaBindInitialize(call) {
    const front = frontOf(call);
    const { poolId, state } = waitingAt(front, call.input.mfaToken ?? call.request.token);
    const begun = await take(front, state, { event: 'use-enroll', factor: 'passkey' });
    const user = await findUser(front.platform, poolId, state.proven.userId);
    if (!user || begun.kind !== 'enroll-factor') throw failure(problems.notSignedIn);
    const registrationOptions = await creationOptions(front, call.db, user);
    return { registrationOptions, ticket: registrationOptions.challenge, mfaToken: tokenOf(front, begun) };
  },

  async webAuthnMfaVerifyInitalize(call) {
    const front = frontOf(call);
    const { state } = waitingAt(front, call.input.mfaToken ?? call.request.token);
    const begun = await take(front, state, { event: 'use-factor', factor: 'passkey' });
    if (begun.kind !== 'second-factor') throw failure(problems.notSignedIn);
    const authenticationOptions = await requestOptions(front, state.proven.userId);
    return { authenticationOptions, ticket: authenticationOptions.challenge, mfaToken: tokenOf(front, begun) };
  },
});

/** The sign-in behind a token of this application. Throws `notSignedIn`. */
function waitingAt({ platform, application }: Front, token = '') {
  const sealed = openMfaToken(platform, token);
  if (sealed?.appId !== application.id) throw failure(problems.notSignedIn);
  return sealed;
}

const tokenOf = ({ platform, application }: Front, state: Waiting): string =>
  makeMfaToken(platform, { poolId: application.user_pool_id, appId: application.id, state });
