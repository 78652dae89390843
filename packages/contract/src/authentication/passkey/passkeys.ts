import * as z from 'zod';
import { CredentialCreationOptions, CredentialRequestOptions, Passkey } from '../../entities/passkey.ts';
import { AuthenticationCredential, RegistrationCredential } from '../../entities/passkey-input.ts';
import { SignInContext } from '../../entities/sign-in-options.ts';
import { LoginTokens } from '../../entities/tokens.ts';
import { id, ids, secret } from '../../fields.ts';
import { none, operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

export const ticket = secret.describe('Ticket that ties the steps together.');
export const authenticatorCode = z.enum(['fingerprint', 'face', 'other']).describe('The authenticator.');

/** What may be wrong with what an authenticator says. */
export const refusals = [
  problems.passkeyRefused,
  problems.passkeyExpired,
  problems.passkeysUnavailable,
  problems.applicationNotFound,
] as const;

export const Verified = z.object({
  verified: z.boolean().describe('Always true; a failure has another statusCode.'),
  tokenSet: LoginTokens.nullish().describe('What the sign-in gives.'),
});

export const passkeys = {
  initAuthenticationOptions: operation('GET /api/v3/webauthn/authentication', {
    summary: 'Start to sign in by passkey.',
    caller: 'anyone',
    input: none,
    output: z.object({
      authenticationOptions: CredentialRequestOptions,
      ticket: z.string().describe('Ticket that ties the steps together.'),
    }),
    fails: [problems.applicationNotFound, problems.passkeysUnavailable],
  }),

  verifyAuthentication: operation('POST /api/v3/webauthn/authentication', {
    summary: 'Finish to sign in by passkey.',
    caller: 'anyone',
    input: z.object({ ticket, authenticationCredential: AuthenticationCredential, options: SignInContext.optional() }),
    output: Verified,
    fails: [...refusals, problems.connectionUnavailable, problems.scopeInvalid, problems.userDisabled],
  }),

  initRegisterOptions: operation('GET /api/v3/webauthn/registration', {
    summary: 'Start to register a passkey.',
    caller: 'user',
    input: none,
    output: z.object({
      registrationOptions: CredentialCreationOptions,
      ticket: z.string().describe('Ticket that ties the steps together.'),
    }),
    fails: [problems.passkeysUnavailable],
  }),

  verifyRegister: operation('POST /api/v3/webauthn/registration', {
    summary: 'Finish to register a passkey.',
    caller: 'user',
    input: z.object({
      ticket,
      registrationCredential: RegistrationCredential,
      authenticatorCode: authenticatorCode.optional(),
    }),
    output: z.object({ verified: z.boolean().describe('Always true; a failure has another statusCode.') }),
    fails: [...refusals, problems.passkeyTaken, problems.passkeyLimit],
  }),

  listCredentialsByPage: operation('POST /api/v3/webauthn/page-authenticator-device', {
    summary: 'List the passkeys of the signed-in user.',
    caller: 'user',
    bare: true,
    input: paging,
    output: pageOf(Passkey),
  }),

  checkValidCredentialsByCredIds: operation('POST /api/v3/webauthn/check-valid-credentials-by-credIds', {
    summary: 'Tell which passkeys of the browser are still registered.',
    caller: 'user',
    input: z.object({ credIds: ids.default([]).describe('Ids of credentials.') }),
    output: z.array(z.string()).describe('Those that are registered for the user.'),
  }),

  removeAllCredentials: operation('POST /api/v3/webauthn/remove-credentials-by-authenticator-code', {
    summary: 'Remove all passkeys of one authenticator.',
    caller: 'user',
    input: z.object({ authenticatorCode }),
    output: Success,
  }),

  removeCredential: operation('POST /api/v3/webauthn/remove-credential/{credentialID}', {
    summary: 'Remove one passkey.',
    caller: 'user',
    input: z.object({ credentialID: id.describe('The credential.') }),
    output: Success,
    fails: [problems.passkeyNotFound],
  }),
};
