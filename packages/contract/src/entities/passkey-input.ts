import * as z from 'zod';
import { id, text } from '../fields.ts';

export const AuthenticationCredential = z
  .object({
    id: id.describe('Which one it is.'),
    rawId: id.describe('Id of the credential, in base64url.'),
    response: z
      .object({
        authenticatorData: text.describe('What the authenticator states, in base64url.'),
        clientDataJSON: text.describe('What the browser states, in base64url.'),
        signature: text.describe('Signature of the invitation.'),
        userHandle: text.describe('Id of the user at the authenticator.'),
      })
      .describe('What the authenticator answered.'),
    type: text.describe('What kind it is.'),
  })
  .meta({ id: 'AuthenticationCredential' });

export const RegistrationCredential = z
  .object({
    id: id.describe('Which one it is.'),
    rawId: id.describe('Id of the credential, in base64url.'),
    response: z.object({ attestationObject: text, clientDataJSON: text }).describe('What the authenticator answered.'),
    transports: z.array(text).max(500).optional().describe('How the authenticator is reached.'),
    type: text.describe('What kind it is.'),
  })
  .meta({ id: 'RegistrationCredential' });
