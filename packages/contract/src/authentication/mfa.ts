import * as z from 'zod';
import { Factor, MfaTokenStatus } from '../entities/mfa.ts';
import { email, freeText, id, phone, phoneCountryCode, secret, text } from '../fields.ts';
import { none, nothing, operation } from '../operation.ts';
import { problems } from '../problems.ts';

const factorType = z.enum(['OTP', 'SMS', 'EMAIL', 'FACE']).describe('What kind of factor it is.');
const factorId = id.describe('The factor.');

export const mfa = {
  verifyMfaToken: operation('POST /mfa/token/introspection', {
    summary: 'Tell whether a token of the second factor is still valid.',
    caller: 'anyone',
    in: 'form',
    bare: true,
    input: z.object({ token: secret.describe('The token.') }),
    output: MfaTokenStatus,
  }),

  sendEnrollFactorRequest: operation('POST /api/v3/send-enroll-factor-request', {
    summary: 'Start to set up a second factor.',
    caller: 'user',
    input: z.object({
      profile: z
        .object({
          phoneNumber: phone.optional().describe('Phone number.'),
          phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
          email: email.optional().describe('E-mail address.'),
        })
        .optional()
        .describe('Where the code goes. An account that has an address or a number proves that one.'),
      factorType,
    }),
    output: z.object({
      enrollmentToken: z.string().describe('Token that ties the steps together.'),
      otpData: z
        .object({
          qrCodeUri: z.string().describe('Address in the QR code.'),
          qrCodeDataUrl: z.string().describe('The QR code as a picture.'),
          recoveryCode: z.string().describe('Code that replaces a lost authenticator.'),
        })
        .nullish(),
    }),
    fails: [
      problems.faceUnavailable,
      problems.factorEnrolled,
      problems.emailBoundAlready,
      problems.phoneBoundAlready,
      problems.userExists,
      problems.passcodeSentRecently,
    ],
  }),

  enrollFactor: operation('POST /api/v3/enroll-factor', {
    summary: 'Finish to set up a second factor.',
    caller: 'user',
    input: z.object({
      enrollmentData: z
        .object({
          passCode: freeText.optional().describe('The code that was sent.'),
          photo: freeText.optional().describe('Address of the picture.'),
          isExternalPhoto: z.boolean().optional().describe('Whether the photo is an address of yours.'),
        })
        .describe('What proves that the factor works.'),
      enrollmentToken: secret.describe('Token that ties the steps together.'),
      factorType,
    }),
    output: nothing,
    fails: [
      problems.proofInvalid,
      problems.faceUnavailable,
      problems.factorEnrolled,
      problems.wrongOtp,
      problems.wrongPasscode,
      problems.userExists,
    ],
  }),

  resetFactor: operation('POST /api/v3/reset-factor', {
    summary: 'Remove a second factor.',
    caller: 'user',
    input: z.object({ factorId }),
    output: nothing,
    fails: [problems.factorNotEnrolled, problems.factorBound],
  }),

  listEnrolledFactors: operation('GET /api/v3/list-enrolled-factors', {
    summary: 'List the second factors that are set up.',
    caller: 'user',
    input: none,
    output: z.array(Factor),
  }),

  getFactor: operation('GET /api/v3/get-factor', {
    summary: 'Read one second factor that is set up.',
    caller: 'user',
    input: z.object({ factorId }),
    output: Factor,
    fails: [problems.factorNotEnrolled],
  }),

  listFactorsToEnroll: operation('GET /api/v3/list-factors-to-enroll', {
    summary: 'List the second factors that could be set up.',
    caller: 'user',
    input: none,
    output: z.array(
      z.object({ factorType: z.enum(['OTP', 'SMS', 'EMAIL', 'FACE']).describe('What kind of factor it is.') }),
    ),
  }),

  mfaOtpVerify: operation('POST /api/v3/mfa-totp-verify', {
    summary: 'Check a code of the authenticator of the signed-in user.',
    caller: 'user',
    input: z.object({ totp: text.describe('Code of the authenticator.') }),
    output: z.object({ verified: z.boolean().describe('Whether the code is right.') }),
  }),
};
