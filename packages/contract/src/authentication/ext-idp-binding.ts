import * as z from 'zod';
import { Identity } from '../entities/identity.ts';
import { OfferedIdentitySource } from '../entities/identity-source.ts';
import { freeText, id, secret, text } from '../fields.ts';
import { none, nothing, operation } from '../operation.ts';

export const extIdpBinding = {
  generateLinkExtIdpUrl: operation('GET /api/v3/generate-link-extidp-url', {
    summary: 'Make the address by which a user links an external account.',
    caller: 'anyone',
    input: z.object({
      ext_idp_conn_identifier: text.describe('Name of the connection in addresses.'),
      app_id: id.describe('The application.'),
      id_token: secret.describe('Id token of the user.'),
      need_url_redirect: freeText.optional().describe('Answer with an address rather than a redirect.'),
      only_redirect_token: freeText.optional().describe('Return the token alone.'),
      need_form_post: freeText.optional().describe('Return by a form.'),
      target_url: freeText.optional().describe('Where the user returns to.'),
    }),
    output: z.object({ url: z.string().describe('Address to call.') }),
  }),

  unlinkExtIdp: operation('POST /api/v3/unlink-extidp', {
    summary: 'Remove an external account from the account of the signed-in user.',
    caller: 'user',
    input: z.object({ extIdpId: id.describe('The identity source.') }),
    output: nothing,
  }),

  getIdentities: operation('GET /api/v3/get-identities', {
    summary: 'List the external accounts of the signed-in user.',
    caller: 'user',
    input: none,
    output: z.array(Identity),
  }),

  getApplicationEnabledExtIdps: operation('GET /api/v3/get-application-enabled-extidps', {
    summary: 'List the identity sources that the application offers.',
    caller: 'anyone',
    input: none,
    output: z.array(OfferedIdentitySource),
  }),
};
