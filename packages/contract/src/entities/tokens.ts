import * as z from 'zod';

/** What a successful sign-in gives. */
export const LoginTokens = z
  .object({
    scope: z.string().describe('The scopes that were granted.'),
    access_token: z.string().describe('Opens the API for the user.'),
    id_token: z.string().nullish().describe('Says who the user is; for the application to read.'),
    refresh_token: z.string().nullish().describe('Buys new tokens; given when offline_access was asked for.'),
    token_type: z.string().describe('Always Bearer.'),
    expire_in: z.number().describe('Seconds until the access token expires.'),
    expires_in: z.number().describe('The same as expire_in, spelt as in OAuth 2.0.'),
  })
  .meta({ id: 'LoginTokens' });
