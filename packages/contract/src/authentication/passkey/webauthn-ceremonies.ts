import * as z from 'zod';
import { AuthenticationCredential } from '../../entities/passkey-input.ts';
import { SignInContext } from '../../entities/sign-in-options.ts';
import { text } from '../../fields.ts';
import { none, operation } from '../../operation.ts';

export const webauthnCeremonies = {
  webAuthnLoginInitalize: operation('POST /api/v3/webauthn/login/initialize', {
    summary: 'Start a sign-in by WebAuthn.',
    caller: 'anyone',
    input: none,
    output: z.unknown(),
  }),

  webAuthnLoginFinalize: operation('POST /api/v3/webauthn/login/finalize', {
    summary: 'Finish a sign-in by WebAuthn.',
    caller: 'anyone',
    input: z.object({
      ticket: text.describe('Ticket that ties the steps together.'),
      credential: AuthenticationCredential,
      options: SignInContext.optional(),
    }),
    output: z.unknown(),
  }),

  webAuthnRegisterInitalize: operation('POST /api/v3/webauthn/registration/initialize', {
    summary: 'Start the registration of a WebAuthn credential.',
    caller: 'user',
    input: none,
    output: z.unknown(),
  }),

  webAuthnRegisterFinalize: operation('POST /api/v3/webauthn/registration/finalize', {
    summary: 'Finish the registration of a WebAuthn credential.',
    caller: 'user',
    input: none,
    output: z.unknown(),
  }),

  webAuthnMfaBindInitialize: operation('POST /api/v3/webauthn/mfa-bind/initialize', {
    summary: 'Start to register a WebAuthn credential as second factor.',
    caller: 'anyone',
    input: none,
    output: z.unknown(),
  }),

  webAuthnMfaVerifyInitalize: operation('POST /api/v3/webauthn/mfa-verify/initialize', {
    summary: 'Start to check a WebAuthn credential as second factor.',
    caller: 'anyone',
    input: none,
    output: z.unknown(),
  }),
};
