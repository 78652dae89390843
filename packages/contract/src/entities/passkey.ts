import * as z from 'zod';

export const CredentialDescriptor = z
  .object({
    id: z.string().describe('Id of the credential, in base64url.'),
    transports: z.array(z.string()).describe('How the authenticator is reached.'),
    type: z.string().describe('What kind it is.'),
  })
  .meta({ id: 'CredentialDescriptor' });

const timeout = z.number().describe('Milliseconds that the function may take.');
const userVerification = z.string().describe('Whether the authenticator has to know its user.');

/** `PublicKeyCredentialCreationOptionsJSON` of WebAuthn Level 3. */
export const CredentialCreationOptions = z
  .object({
    challenge: z.string().describe('What the authenticator signs.'),
    excludeCredentials: z.array(CredentialDescriptor),
    pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.string().describe('What kind it is.') })),
    rp: z.object({ id: z.string().describe('Unique and permanent.'), name: z.string().describe('Name for display.') }),
    timeout,
    user: z.object({
      id: z.string().describe('Unique and permanent, in base64url.'),
      name: z.string().describe('Name for display.'),
      displayName: z.string().describe('Name for display.'),
    }),
    attestation: z.string().describe('Whether the authenticator says where it comes from.'),
    authenticatorSelection: z
      .object({ residentKey: z.string(), requireResidentKey: z.boolean(), userVerification })
      .describe('Which authenticators may be used.'),
  })
  .meta({ id: 'CredentialCreationOptions' });

/** `PublicKeyCredentialRequestOptionsJSON` of WebAuthn Level 3. */
export const CredentialRequestOptions = z
  .object({
    challenge: z.string().describe('What the authenticator signs.'),
    allowCredentials: z.array(CredentialDescriptor).nullish().describe('The keys that may be used. None: all.'),
    rpId: z.string().describe('Domain that the credential belongs to.'),
    timeout,
    userVerification,
  })
  .meta({ id: 'CredentialRequestOptions' });

/** A key of a user, without what it signs with. */
export const Passkey = z
  .object({
    credentialId: z.string().describe('Id of the credential, in base64url.'),
    name: z.string().describe('Name for display.'),
    authenticatorCode: z.enum(['fingerprint', 'face', 'other']).nullish().describe('The authenticator.'),
    rpId: z.string().describe('Domain that the credential belongs to.'),
    aaguid: z.string().describe('Model of the authenticator.'),
    transports: z.array(z.string()).describe('How the authenticator is reached.'),
    backedUp: z.boolean().describe('A provider keeps it, for other devices too.'),
    createdAt: z.string().describe('When it was registered.'),
    lastUsedAt: z.string().nullish().describe('When it was used last.'),
  })
  .meta({ id: 'Passkey' });
