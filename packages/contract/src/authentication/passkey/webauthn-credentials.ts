import * as z from 'zod';
import { Passkey } from '../../entities/passkey.ts';
import { id, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const credentialId = id.describe('The credential.');

export const webauthnCredentials = {
  listWebAuthnCredentials: operation('GET /api/v3/webauthn/credentials', {
    summary: 'List the WebAuthn credentials of the signed-in user.',
    caller: 'user',
    input: paging,
    output: pageOf(Passkey),
  }),

  updateWebAuthnCredential: operation('PUT /api/v3/webauthn/credentials/{credentialId}', {
    summary: 'Rename a WebAuthn credential of the signed-in user.',
    caller: 'user',
    input: z.object({ credentialId, name: text.describe('Name for display.') }),
    output: Success,
    fails: [problems.passkeyNotFound],
  }),

  deleteWebAuthnCredential: operation('DELETE /api/v3/webauthn/credentials/{credentialId}', {
    summary: 'Delete a WebAuthn credential of the signed-in user.',
    caller: 'user',
    input: z.object({ credentialId }),
    output: Success,
    fails: [problems.passkeyNotFound],
  }),
};
