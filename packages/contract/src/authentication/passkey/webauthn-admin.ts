import * as z from 'zod';
import { CredentialCreationOptions, Passkey } from '../../entities/passkey.ts';
import { RegistrationCredential } from '../../entities/passkey-input.ts';
import { id, text } from '../../fields.ts';
import { none, operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';
import { authenticatorCode, refusals, ticket } from './passkeys.ts';

const credentialId = id.describe('The credential.');
const userId = id.describe('The user.');

export const webauthnAdmin = {
  webAuthnAdminInitialize: operation('POST /api/v3/webauthn/admin/initialize', {
    summary: 'Start to register a passkey in the name of an administrator.',
    caller: 'user',
    input: none,
    output: z.object({
      registrationOptions: CredentialCreationOptions,
      ticket: z.string().describe('Ticket that ties the steps together.'),
    }),
    fails: [problems.forbidden, problems.passkeysUnavailable],
  }),

  webAuthnAdminRegisterFinalize: operation('POST /api/v3/webauthn/admin/registration/finalize', {
    summary: 'Finish to register a passkey in the name of an administrator.',
    caller: 'user',
    input: z.object({ ticket, credential: RegistrationCredential, authenticatorCode: authenticatorCode.optional() }),
    output: Success,
    fails: [problems.forbidden, ...refusals, problems.passkeyTaken, problems.passkeyLimit],
  }),

  updateWebAuthnAdminCredential: operation('PUT /api/v3/webauthn/admin/credentials/{credentialId}', {
    summary: 'Rename a passkey in the name of an administrator.',
    caller: 'user',
    input: z.object({ credentialId, name: text.describe('Name for display.') }),
    output: Success,
    fails: [problems.forbidden, problems.passkeyNotFound],
  }),

  deleteWebAuthnAdminCredential: operation(
    'DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}',
    {
      summary: 'Delete a passkey of a user in the name of an administrator.',
      caller: 'user',
      input: z.object({ credentialId, userId, appId: id.describe('The application.') }),
      output: Success,
      fails: [problems.forbidden, problems.passkeyNotFound],
    },
  ),

  listWebAuthnPersonCredentials: operation('GET /api/v3/webauthn/person/credentials', {
    summary: 'List the passkeys of a user in the name of an administrator.',
    caller: 'user',
    input: paging.extend({ userId, appId: id.optional().describe('The application.') }),
    output: pageOf(Passkey),
    fails: [problems.forbidden],
  }),
};
