import * as z from 'zod';

export const AuthenticationRecord = z
  .object({
    authenticated: z.boolean(),
    principalType: z.string(),
    principalCode: z.string(),
    principalName: z.string(),
    authenticatedAt: z.string(),
  })
  .meta({ id: 'AuthenticationRecord' });

export const MfaSettings = z
  .object({ enabledFactors: z.array(z.enum(['OTP', 'SMS', 'EMAIL', 'FACE'])).describe('The factors to ask for.') })
  .meta({ id: 'MfaSettings' });

export const MfaTokenStatus = z
  .object({
    active: z.boolean().describe('Whether the user is signed in.'),
    userPoolId: z.string().nullish().describe('The user pool.'),
    userId: z.string().nullish().describe('The user.'),
    exp: z.number().nullish(),
    iat: z.number().nullish(),
  })
  .meta({ id: 'MfaTokenStatus' });

export const Factor = z
  .object({
    factorId: z.string().describe('The factor.'),
    factorType: z.enum(['OTP', 'SMS', 'EMAIL', 'FACE']).describe('What kind of factor it is.'),
    profile: z.unknown().describe('Profile of the user.'),
  })
  .meta({ id: 'Factor' });
