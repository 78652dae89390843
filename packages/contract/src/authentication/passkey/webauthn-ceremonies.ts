import * as z from 'zod';
import { CredentialCreationOptions, CredentialRequestOptions } from '../../entities/passkey.ts';
import { AuthenticationCredential, RegistrationCredential } from '../../entities/passkey-input.ts';
import { SignInContext } from '../../entities/sign-in-options.ts';
import { secret } from '../../fields.ts';
import { none, operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';
import { authenticatorCode, refusals, ticket, Verified } from './passkeys.ts';

const tied = z.string().describe('Ticket that ties the steps together.');
const authentication = z.object({ authenticationOptions: CredentialRequestOptions, ticket: tied });
const registration = z.object({ registrationOptions: CredentialCreationOptions, ticket: tied });

/** A sign-in that waits for its second factor, by its token: in the body, or as authorization. */
const waiting = z.object({ mfaToken: secret.optional().describe('Token of the sign-in that waits.') });
const goesOn = z.object({ mfaToken: z.string().describe('The token to go on with.') });

export const webauthnCeremonies = {
  webAuthnLoginInitalize: operation('POST /api/v3/webauthn/login/initialize', {
    summary: 'Start a sign-in by WebAuthn.',
    caller: 'anyone',
    input: none,
    output: authentication,
    fails: [problems.applicationNotFound, problems.passkeysUnavailable],
  }),

  webAuthnLoginFinalize: operation('POST /api/v3/webauthn/login/finalize', {
    summary: 'Finish a sign-in by WebAuthn.',
    caller: 'anyone',
    input: z.object({ ticket, credential: AuthenticationCredential, options: SignInContext.optional() }),
    output: Verified,
    fails: [...refusals, problems.connectionUnavailable, problems.scopeInvalid, problems.userDisabled],
  }),

  webAuthnRegisterInitalize: operation('POST /api/v3/webauthn/registration/initialize', {
    summary: 'Start the registration of a WebAuthn credential.',
    caller: 'user',
    input: none,
    output: registration,
    fails: [problems.passkeysUnavailable],
  }),

  webAuthnRegisterFinalize: operation('POST /api/v3/webauthn/registration/finalize', {
    summary: 'Finish the registration of a WebAuthn credential.',
    caller: 'user',
    input: z.object({ ticket, credential: RegistrationCredential, authenticatorCode: authenticatorCode.optional() }),
    output: Success,
    fails: [...refusals, problems.passkeyTaken, problems.passkeyLimit],
  }),

  webAuthnMfaBindInitialize: operation('POST /api/v3/webauthn/mfa-bind/initialize', {
    summary: 'Start to register a WebAuthn credential as second factor.',
    caller: 'anyone',
    input: waiting,
    output: registration.extend(goesOn.shape),
    fails: [problems.notSignedIn, problems.secondFactorMissing],
  }),

  webAuthnMfaVerifyInitalize: operation('POST /api/v3/webauthn/mfa-verify/initialize', {
    summary: 'Start to check a WebAuthn credential as second factor.',
    caller: 'anyone',
    input: waiting,
    output: authentication.extend(goesOn.shape),
    fails: [problems.notSignedIn, problems.secondFactorMissing],
  }),
};
