import * as z from 'zod';
import { MfaSettings } from '../../entities/mfa.ts';
import { MfaInfo } from '../../entities/mfa-info.ts';
import { MfaPolicy } from '../../entities/mfa-policy.ts';
import { userIdType } from '../../entities/user-id.ts';
import { id } from '../../fields.ts';
import { none, operation } from '../../operation.ts';
import { problems } from '../../problems.ts';

const appId = id.describe('The application.');

export const mfaSettings = {
  updateApplicationMfaSettings: operation('POST /api/v3/update-application-mfa-settings', {
    summary: 'Set which second factors an application asks for.',
    caller: 'management',
    needs: 'security:update',
    audits: 'application.factorsSet',
    input: z.object({
      appId,
      enabledFactors: z
        .array(z.enum(['OTP', 'SMS', 'EMAIL', 'FACE', 'PASSKEY']))
        .max(500)
        .optional()
        .describe('The factors to ask for.'),
      disabledFactors: z
        .array(z.enum(['OTP', 'SMS', 'EMAIL', 'FACE', 'PASSKEY']))
        .max(500)
        .optional()
        .describe('The factors not to ask for.'),
      mfaPolicy: MfaPolicy.partial().optional().describe('When to ask, where it differs from the pool.'),
    }),
    output: MfaSettings,
    fails: [problems.applicationNotFound],
  }),

  getMfaTriggerData: operation('GET /api/v3/get-mfa-trigger-data', {
    summary: 'Read which second factors an application asks of a user.',
    caller: 'management',
    needs: 'security:read',
    input: z.object({ appId, userId: id.describe('The user.'), userIdType }),
    output: MfaInfo,
    fails: [problems.userNotFound, problems.applicationNotFound],
  }),

  getGlobalMfaSettings: operation('GET /api/v3/get-global-mfa-settings', {
    summary: 'Read which second factors the pool asks for.',
    caller: 'management',
    needs: 'security:read',
    input: none,
    output: MfaSettings,
  }),

  updateGlobalMfaSettings: operation('POST /api/v3/update-global-mfa-settings', {
    summary: 'Add second factors that the pool asks for.',
    caller: 'management',
    needs: 'security:update',
    audits: 'security.updated',
    input: z.object({
      enabledFactors: z
        .array(z.enum(['OTP', 'SMS', 'EMAIL', 'FACE', 'PASSKEY']))
        .min(1)
        .max(500)
        .describe('The factors to ask for.'),
    }),
    output: MfaSettings,
  }),

  closeGlobalMfaSettings: operation('POST /api/v3/disable-global-mfa-settings', {
    summary: 'Remove second factors that the pool asks for.',
    caller: 'management',
    needs: 'security:update',
    audits: 'security.updated',
    input: z.object({
      disableFactors: z
        .array(z.enum(['OTP', 'SMS', 'EMAIL', 'FACE', 'PASSKEY']))
        .min(1)
        .max(500)
        .describe('The factors to stop asking for.'),
    }),
    output: MfaSettings,
  }),
};
