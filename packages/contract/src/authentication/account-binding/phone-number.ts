import * as z from 'zod';
import { PhoneChangeProof } from '../../entities/proof.ts';
import { phone, phoneCountryCode, secret, text } from '../../fields.ts';
import { nothing, operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const passCode = text.describe('The code that was sent.');

export const phoneNumber = {
  bindPhone: operation('POST /api/v3/bind-phone', {
    summary: 'Add a phone number to the account, proved by a code.',
    caller: 'user',
    input: z.object({
      passCode,
      phoneNumber: phone.describe('Phone number.'),
      phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
    }),
    output: nothing,
    fails: [problems.wrongPasscode, problems.phoneBoundAlready, problems.userExists],
  }),

  unbindPhone: operation('POST /api/v3/unbind-phone', {
    summary: 'Remove the phone number from the account, proved by a code.',
    caller: 'user',
    input: z.object({ passCode }),
    output: nothing,
    fails: [problems.wrongPasscode, problems.noPhoneBound, problems.lastName],
  }),

  verifyUpdatePhoneRequest: operation('POST /api/v3/verify-update-phone-request', {
    summary: 'Prove the old and the new phone number before a change.',
    caller: 'user',
    input: z.object({
      phonePassCodePayload: PhoneChangeProof,
      verifyMethod: z.enum(['PHONE_PASSCODE']).describe('How it is proved.'),
    }),
    output: z.object({
      updatePhoneToken: z.string().describe('Token from the proof of both numbers.'),
      tokenExpiresIn: z.number().describe('Seconds until the token expires.'),
    }),
    fails: [problems.wrongPasscode, problems.oldPhoneDiffers, problems.userExists],
  }),

  updatePhone: operation('POST /api/v3/update-phone', {
    summary: 'Change the phone number after both were proved.',
    caller: 'user',
    input: z.object({ updatePhoneToken: secret.describe('Token from the proof of both numbers.') }),
    output: Success,
    fails: [problems.proofInvalid, problems.userExists],
  }),
};
