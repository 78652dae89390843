import * as z from 'zod';
import { CredentialCreationOptions, CredentialDescriptor } from '../../entities/passkey.ts';
import { AuthenticationCredential, RegistrationCredential } from '../../entities/passkey-input.ts';
import { SignInContext } from '../../entities/sign-in-options.ts';
import { LoginTokens } from '../../entities/tokens.ts';
import { id, text } from '../../fields.ts';
import { none, operation, Success } from '../../operation.ts';

const ticket = text.describe('Ticket that ties the steps together.');

export const passkeys = {
  initAuthenticationOptions: operation('GET /api/v3/webauthn/authentication', {
    summary: 'Start to sign in by passkey.',
    caller: 'anyone',
    input: none,
    output: z.object({
      authenticationOptions: z.object({
        challenge: z.string().describe('What the authenticator signs.'),
        allowCredentials: z.array(CredentialDescriptor).nullish(),
        rpId: z.string().describe('Domain that the credential belongs to.'),
        timeout: z.number().describe('Seconds that the function may take.'),
      }),
      ticket: z.string().describe('Ticket that ties the steps together.'),
    }),
  }),

  verifyAuthentication: operation('POST /api/v3/webauthn/authentication', {
    summary: 'Finish to sign in by passkey.',
    caller: 'anyone',
    input: z.object({ ticket, authenticationCredential: AuthenticationCredential, options: SignInContext.optional() }),
    output: z.object({ verified: z.boolean().describe('Whether the code is right.'), tokenSet: LoginTokens.nullish() }),
  }),

  initRegisterOptions: operation('GET /api/v3/webauthn/registration', {
    summary: 'Start to register a passkey.',
    caller: 'user',
    input: none,
    output: z.object({
      registrationOptions: CredentialCreationOptions,
      ticket: z.string().describe('Ticket that ties the steps together.'),
    }),
  }),

  verifyRegister: operation('POST /api/v3/webauthn/registration', {
    summary: 'Finish to register a passkey.',
    caller: 'user',
    input: z.object({
      ticket,
      registrationCredential: RegistrationCredential,
      authenticatorCode: z.enum(['fingerprint', 'face', 'other']).optional().describe('The authenticator.'),
    }),
    output: z.object({ verified: z.boolean().describe('Whether the code is right.') }),
  }),

  listCredentialsByPage: operation('POST /api/v3/webauthn/page-authenticator-device', {
    summary: 'List the passkeys of the signed-in user.',
    caller: 'user',
    bare: true,
    input: none,
    output: z.object({
      totalCount: z.number().describe('Entries in all pages together.'),
      list: z.array(z.unknown()).describe('The entries.'),
    }),
  }),

  checkValidCredentialsByCredIds: operation('POST /api/v3/webauthn/check-valid-credentials-by-credIds', {
    summary: 'Tell which passkeys of the browser are still registered.',
    caller: 'user',
    input: none,
    output: z.array(z.unknown()),
  }),

  removeAllCredentials: operation('POST /api/v3/webauthn/remove-credentials-by-authenticator-code', {
    summary: 'Remove all passkeys of one authenticator.',
    caller: 'user',
    input: none,
    output: Success,
  }),

  removeCredential: operation('POST /api/v3/webauthn/remove-credential/{credentialID}', {
    summary: 'Remove one passkey.',
    caller: 'user',
    input: z.object({ credentialID: id.describe('The credential.') }),
    output: Success,
  }),
};
