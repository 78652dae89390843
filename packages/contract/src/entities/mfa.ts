import * as z from 'zod';

export const AuthenticationRecord = z
  .object({
    authenticated: z.boolean().describe('Whether the user proved who they are.'),
    principalType: z.string().describe('What kind of proof it is.'),
    principalCode: z.string().describe('Number of the document.'),
    principalName: z.string().describe('Name on the document.'),
    authenticatedAt: z.string().describe('When it was proved.'),
  })
  .meta({ id: 'AuthenticationRecord' });

export const MfaSettings = z
  .object({
    enabledFactors: z.array(z.enum(['OTP', 'SMS', 'EMAIL', 'FACE', 'PASSKEY'])).describe('The factors to ask for.'),
  })
  .meta({ id: 'MfaSettings' });

export const MfaTokenStatus = z
  .object({
    active: z.boolean().describe('Whether the user is signed in.'),
    userPoolId: z.string().nullish().describe('The user pool.'),
    userId: z.string().nullish().describe('The user.'),
    exp: z.number().nullish().describe('When the token expires.'),
    iat: z.number().nullish().describe('When the token was issued.'),
  })
  .meta({ id: 'MfaTokenStatus' });

export const Factor = z
  .object({
    factorId: z.string().describe('The factor.'),
    factorType: z.enum(['OTP', 'SMS', 'EMAIL', 'FACE']).describe('What kind of factor it is.'),
    profile: z.unknown().describe('Profile of the user.'),
  })
  .meta({ id: 'Factor' });
