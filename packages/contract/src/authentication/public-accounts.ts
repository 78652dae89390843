import * as z from 'zod';
import { SignInContext } from '../entities/sign-in-options.ts';
import { LoginTokens } from '../entities/tokens.ts';
import { flag, id } from '../fields.ts';
import { operation } from '../operation.ts';

export const publicAccounts = {
  switchLoginByUser: operation('POST /api/v3/switch-login-by-user', {
    summary: 'Switch between the own account and a shared one.',
    caller: 'user',
    input: z.object({ targetUserId: id.describe('The user to switch to.'), options: SignInContext.optional() }),
    output: LoginTokens,
  }),

  listPublicAccountsForSwitchLoggedIn: operation('GET /api/v3/get-user-select-login-public-accounts', {
    summary: 'List the shared accounts that the signed-in user may switch to.',
    caller: 'user',
    input: z.object({ withOriginUser: flag.describe('Include the account that the user came from.') }),
    output: z.array(
      z.object({
        publicAccounts: z.array(
          z.object({
            userId: z.string().describe('The user.'),
            avatar: z.string().nullish().describe('Picture of the user.'),
            displayName: z.string().nullish().describe('Name for display.'),
            usertype: z.enum(['1', '2']).nullish().describe('What kind of user it is.'),
          }),
        ),
        originUser: z
          .object({
            userId: z.string().describe('The user.'),
            avatar: z.string().nullish().describe('Picture of the user.'),
            displayName: z.string().nullish().describe('Name for display.'),
            usertype: z.enum(['1', '2']).nullish().describe('What kind of user it is.'),
          })
          .nullish(),
      }),
    ),
  }),
};
