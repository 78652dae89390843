import * as z from 'zod';

export const CredentialDescriptor = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    transports: z.array(z.string()).describe('How the authenticator is reached.'),
    type: z.string().describe('What kind it is.'),
  })
  .meta({ id: 'CredentialDescriptor' });

export const CredentialCreationOptions = z
  .object({
    challenge: z.string().describe('What the authenticator signs.'),
    excludeCredentials: z.array(CredentialDescriptor),
    pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.string().describe('What kind it is.') })),
    rp: z.object({ id: z.string().describe('Unique and permanent.'), name: z.string().describe('Name for display.') }),
    timeout: z.number().describe('Seconds that the function may take.'),
    user: z.object({
      id: z.string().describe('Unique and permanent.'),
      name: z.string().describe('Name for display.'),
      displayName: z.string().describe('Name for display.'),
    }),
  })
  .meta({ id: 'CredentialCreationOptions' });
