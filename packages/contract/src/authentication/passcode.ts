import * as z from 'zod';
import { emailChannel, smsChannel } from '../entities/passcode-channel.ts';
import { email, phone, phoneCountryCode, text } from '../fields.ts';
import { none, nothing, operation } from '../operation.ts';
import { problems } from '../problems.ts';

const limited = [problems.applicationNotFound, problems.passcodeSentRecently, problems.tooManyRequests] as const;

export const passcode = {
  geneCatchaCodeAndToken: operation('GET /api/v3/get-captcha-code', {
    summary: 'Make a picture of characters that programs cannot read.',
    caller: 'anyone',
    input: none,
    output: z.object({
      captchaCodeSvg: z.string().describe('The picture, as SVG.'),
      captchaToken: z.string().describe('Token that goes with the picture.'),
    }),
  }),

  sendSms: operation('POST /api/v3/send-sms', {
    summary: 'Send a code by text message.',
    caller: 'anyone',
    input: z.object({
      channel: smsChannel,
      phoneNumber: phone.describe('Phone number.'),
      phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
    }),
    output: nothing,
    fails: limited,
  }),

  sendEmail: operation('POST /api/v3/send-email', {
    summary: 'Send a code by e-mail.',
    caller: 'anyone',
    input: z.object({ channel: emailChannel, email: email.describe('E-mail address.') }),
    output: nothing,
    fails: limited,
  }),

  preCheckCode: operation('POST /api/v3/pre-check-code', {
    summary: 'Tell whether a code is right, without using it up.',
    caller: 'anyone',
    input: z.object({
      codeType: z.enum(['SMS', 'EMAIL']).describe('How the code was sent.'),
      smsCodePayload: z
        .object({
          phone: phone.describe('Phone number.'),
          passCode: text.describe('The code that was sent.'),
          phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
          channel: smsChannel,
        })
        .optional()
        .describe('The code on the phone.'),
      emailCodePayload: z
        .object({
          email: email.describe('E-mail address.'),
          passCode: text.describe('The code that was sent.'),
          channel: emailChannel,
        })
        .optional()
        .describe('The e-mailed code.'),
    }),
    output: z.object({
      isValid: z.boolean().describe('Whether it is valid.'),
      message: z.string().nullish().describe('What there is to say about it.'),
    }),
    fails: [problems.applicationNotFound, problems.criterionMissing, problems.tooManyRequests],
  }),
};
