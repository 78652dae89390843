import * as z from 'zod';
import { LoginTokens } from '../entities/tokens.ts';
import { customData, freeText, id, text } from '../fields.ts';
import { nothing, operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

const pushCodeId = id.describe('The request for confirmation.');
const action = z.enum(['CONFIRM', 'CANCEL']).describe('What is to be done.');

export const pushLogin = {
  signInByPush: operation('POST /api/v3/signin-by-push', {
    summary: 'Ask a user to confirm the sign-in in the app on their phone.',
    caller: 'anyone',
    input: z.object({
      account: text.describe('Username, e-mail address or phone number.'),
      options: z
        .object({
          scope: freeText.optional().describe('Scopes that are asked for, separated by blanks.'),
          context: freeText.optional().describe('Handed to the pipelines.'),
          customData: customData.optional().describe('Values of custom fields by field key.'),
        })
        .optional()
        .describe('How to carry it out.'),
    }),
    output: z.object({
      pushCodeId: z.string().describe('The request for confirmation.'),
      expireTime: z.number().describe('When the tenant expires.'),
    }),
    fails: [problems.applicationNotFound, problems.tooManyRequests],
  }),

  checkPushCodeStatus: operation('GET /api/v3/check-pushcode-status', {
    summary: 'Read whether the user has confirmed the sign-in.',
    caller: 'anyone',
    input: z.object({ pushCodeId }),
    output: z.object({
      status: z.enum(['PUSHED', 'AUTHORIZED', 'CANCELLED', 'EXPIRED', 'ERROR']).describe('Where it stands.'),
      tokenSet: LoginTokens.nullish(),
    }),
  }),

  setPushCodeStatus: operation('POST /api/v3/set-pushcode-status', {
    summary: 'Confirm a sign-in or turn it down, from the app.',
    caller: 'user',
    input: z.object({ pushCodeId, action }),
    output: Success,
    fails: [problems.deviceSignInGone],
  }),

  changePushCodeStatus: operation('POST /api/v3/change-pushcode-status', {
    summary: 'Confirm a sign-in or turn it down; the older form.',
    caller: 'user',
    deprecated: true,
    input: z.object({ pushCodeId, action }),
    output: nothing,
    fails: [problems.deviceSignInGone],
  }),

  getPushLoginRelationApps: operation('POST /api/v3/get-pushlogin-relation-apps', {
    summary: 'Read which application a sign-in to confirm belongs to.',
    caller: 'user',
    input: z.object({ appId: id.describe('The application.'), pushCodeId }),
    output: z.object({ appIds: z.array(z.string()).nullish().describe('The applications.') }),
    fails: [problems.deviceSignInGone],
  }),
};
