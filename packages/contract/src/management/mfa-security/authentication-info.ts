import * as z from 'zod';
import { AuthenticationRecord } from '../../entities/mfa.ts';
import { MfaInfo } from '../../entities/mfa-info.ts';
import { OtpImport } from '../../entities/mfa-input.ts';
import { UserIdOptions, userIdType } from '../../entities/user-id.ts';
import { id } from '../../fields.ts';
import { nothing, operation, pageOf, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const userId = id.describe('The user.');

export const authenticationInfo = {
  getUserPrincipalAuthenticationInfo: operation('GET /api/v3/get-user-principal-authentication-info', {
    summary: 'Read whether a user has proved who they are.',
    caller: 'management',
    needs: 'user:read',
    input: z.object({ userId, userIdType }),
    output: pageOf(AuthenticationRecord),
    fails: [problems.userNotFound],
  }),

  resetUserPrincipalAuthenticationInfo: operation('POST /api/v3/reset-user-principal-authentication-info', {
    summary: 'Forget the proof of who a user is.',
    caller: 'management',
    needs: 'user:update',
    input: z.object({ userId, options: UserIdOptions.prefault({}).describe('How to carry it out.') }),
    output: Success,
    fails: [problems.userNotFound],
  }),

  getUserMfaInfo: operation('GET /api/v3/get-user-mfa-info', {
    summary: 'List the second factors of a user.',
    caller: 'management',
    needs: 'user:read',
    input: z.object({ userId, userIdType }),
    output: z.object({
      totpStatus: z.string().describe('Whether an authenticator is enrolled.'),
      faceMfaStatus: z.string().describe('Whether a face is enrolled.'),
      smsMfaStatus: z.string().describe('Whether a phone number is enrolled.'),
      emailMfaStatus: z.string().describe('Whether an e-mail address is enrolled.'),
    }),
    fails: [problems.userNotFound],
  }),

  importOtp: operation('POST /api/v3/import-otp', {
    summary: 'Import authenticators that users have already.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.otpImported',
    input: z.object({ list: z.array(OtpImport).min(1).max(500).describe('The entries.') }),
    output: nothing,
    fails: [problems.userNotFound],
  }),

  getOtpSecretByUser: operation('GET /api/v3/get-otp-secret-by-user', {
    summary: 'Read the secret of the authenticator of a user.',
    caller: 'management',
    needs: 'user:read',
    audits: 'user.otpExported',
    input: z.object({ userId, userIdType }),
    output: z.object({ secret: z.string().describe('The secret, in base32.') }),
    fails: [problems.userNotFound, problems.otpNotEnrolled],
  }),

  setUsersMfaStatus: operation('POST /api/v3/set-mfa-status', {
    summary: 'Set which second factors are asked of a user.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.factorsSet',
    input: z.object({ mfaTriggerData: MfaInfo, userId, userIdType }),
    output: Success,
    fails: [problems.userNotFound],
  }),

  getUserMfaStatus: operation('GET /api/v3/get-mfa-status', {
    summary: 'Read which second factors are asked of a user.',
    caller: 'management',
    needs: 'user:read',
    input: z.object({ userId, userIdType }),
    output: MfaInfo,
    fails: [problems.userNotFound],
  }),
};
