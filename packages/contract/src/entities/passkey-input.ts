import * as z from 'zod';

/** What an authenticator or a browser states. The longest are 1,023 bytes of id, and keys with a statement about them. */
const base64url = z
  .string()
  .regex(/^[\w-]+$/, 'expected base64url')
  .max(8_192);

const credential = {
  id: base64url.describe('Id of the credential, in base64url.'),
  rawId: base64url.describe('The same.'),
  type: z.literal('public-key').describe('What kind it is.'),
};

const transports = z.array(z.string().max(32)).max(10).optional().describe('How the authenticator is reached.');

/** `AuthenticationResponseJSON` of WebAuthn Level 3. */
export const AuthenticationCredential = z
  .object({
    ...credential,
    response: z
      .object({
        authenticatorData: base64url.describe('What the authenticator states, in base64url.'),
        clientDataJSON: base64url.describe('What the browser states, in base64url.'),
        signature: base64url.describe('Signature of both.'),
        userHandle: base64url.nullish().describe('Id of the user at the authenticator.'),
      })
      .describe('What the authenticator answered.'),
  })
  .meta({ id: 'AuthenticationCredential' });

/** `RegistrationResponseJSON` of WebAuthn Level 3. */
export const RegistrationCredential = z
  .object({
    ...credential,
    response: z
      .object({
        attestationObject: base64url.describe('The new key and where it comes from.'),
        clientDataJSON: base64url.describe('What the browser states, in base64url.'),
        transports,
      })
      .describe('What the authenticator answered.'),
    transports,
  })
  .meta({ id: 'RegistrationCredential' });
