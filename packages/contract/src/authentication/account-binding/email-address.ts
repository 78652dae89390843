import * as z from 'zod';
import { email, freeText, secret, text } from '../../fields.ts';
import { nothing, operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const passCode = text.describe('The code that was sent.');

export const emailAddress = {
  bindEmail: operation('POST /api/v3/bind-email', {
    summary: 'Add an e-mail address to the account, proved by a code.',
    caller: 'user',
    input: z.object({ passCode, email: email.describe('E-mail address.') }),
    output: nothing,
    fails: [problems.wrongPasscode, problems.emailBoundAlready, problems.userExists],
  }),

  unbindEmail: operation('POST /api/v3/unbind-email', {
    summary: 'Remove the e-mail address from the account, proved by a code.',
    caller: 'user',
    input: z.object({ passCode }),
    output: nothing,
    fails: [problems.wrongPasscode, problems.noEmailBound, problems.lastName],
  }),

  verifyUpdateEmailRequest: operation('POST /api/v3/verify-update-email-request', {
    summary: 'Prove the old and the new e-mail address before a change.',
    caller: 'user',
    input: z.object({
      emailPassCodePayload: z
        .object({
          newEmail: email.describe('The new e-mail address.'),
          newEmailPassCode: text.describe('Code that was sent to the new address.'),
          oldEmail: email.optional().describe('The e-mail address from before.'),
          oldEmailPassCode: freeText.optional().describe('Code that was sent to the old address.'),
        })
        .describe('Proof by an e-mailed code.'),
      verifyMethod: z.enum(['EMAIL_PASSCODE']).describe('How it is proved.'),
    }),
    output: z.object({
      updateEmailToken: z.string().describe('Token from the proof of both addresses.'),
      tokenExpiresIn: z.number().describe('Seconds until the token expires.'),
    }),
    fails: [problems.wrongPasscode, problems.oldEmailDiffers, problems.userExists],
  }),

  updateEmail: operation('POST /api/v3/update-email', {
    summary: 'Change the e-mail address after both were proved.',
    caller: 'user',
    input: z.object({ updateEmailToken: secret.describe('Token from the proof of both addresses.') }),
    output: Success,
    fails: [problems.proofInvalid, problems.userExists],
  }),
};
