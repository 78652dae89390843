import * as z from 'zod';
import { id, text } from '../../fields.ts';
import { none, operation, paging } from '../../operation.ts';

const credentialId = id.describe('The credential.');
const userId = id.describe('The user.');

export const webauthnAdmin = {
  webAuthnAdminInitialize: operation('POST /api/v3/webauthn/admin/initialize', {
    summary: 'Start to register a passkey in the name of an administrator.',
    caller: 'user',
    input: none,
    output: z.unknown(),
  }),

  webAuthnAdminRegisterFinalize: operation('POST /api/v3/webauthn/admin/registration/finalize', {
    summary: 'Finish to register a passkey in the name of an administrator.',
    caller: 'user',
    input: none,
    output: z.unknown(),
  }),

  updateWebAuthnAdminCredential: operation('PUT /api/v3/webauthn/admin/credentials/{credentialId}', {
    summary: 'Rename a passkey in the name of an administrator.',
    caller: 'user',
    input: z.object({ credentialId, name: text.describe('Name for display.') }),
    output: z.unknown(),
  }),

  deleteWebAuthnAdminCredential: operation(
    'DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}',
    {
      summary: 'Delete a passkey of a user in the name of an administrator.',
      caller: 'user',
      input: z.object({ credentialId, userId, appId: id.describe('The application.') }),
      output: z.unknown(),
    },
  ),

  listWebAuthnPersonCredentials: operation('GET /api/v3/webauthn/person/credentials', {
    summary: 'List the passkeys of a user in the name of an administrator.',
    caller: 'user',
    input: paging.extend({ userId, appId: id.optional().describe('The application.') }),
    output: z.unknown(),
  }),
};
