import * as z from 'zod';
import {
  DeviceExclusionRule,
  DeviceLimit,
  DeviceRuleException,
  DeviceRuleScope,
  IpLimit,
} from '../../entities/device-rule.ts';
import { freeText, id, ids } from '../../fields.ts';
import { none, operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

export const deviceRules = {
  getRuleSettings: operation('GET /api/v3/get-device-exclusive-rule-settings', {
    summary: 'Read the rule on how many devices a user may be signed in with.',
    caller: 'management',
    needs: 'device-rule:read',
    input: none,
    output: DeviceExclusionRule,
  }),

  updateRuleSettings: operation('POST /api/v3/update-device-exclusive-rule-settings', {
    summary: 'Set the rule on how many devices a user may be signed in with.',
    caller: 'management',
    needs: 'device-rule:update',
    audits: 'deviceRule.updated',
    input: z.object({
      rule: z.enum(['disable', 'condition:device', 'condition:ip']).describe('Which rule holds.'),
      deviceRule: DeviceLimit.optional(),
      ipRule: IpLimit.optional(),
    }),
    output: DeviceExclusionRule,
  }),

  getAllValidScopeSettings: operation('GET /api/v3/get-device-exclusive-valid-scope-settings', {
    summary: 'List the applications that the rule on devices holds for.',
    caller: 'management',
    needs: 'device-rule:read',
    input: none,
    output: z.array(DeviceRuleScope),
  }),

  findAppLists: operation('GET /api/v3/get-supported-device-exclusive-apps', {
    summary: 'Search the applications that the rule on devices may hold for.',
    caller: 'management',
    needs: 'device-rule:read',
    input: z.object({ keyword: freeText.max(256).default('').describe('Matches names and other readable members.') }),
    output: z.array(
      z.object({
        appId: z.string().describe('The application.'),
        appName: z.string().nullish().describe('Name of the application.'),
        appLogo: z.string().nullish().describe('Logo of the application.'),
        isDefault: z.string().nullish().describe('Whether it is built in.'),
      }),
    ),
  }),

  saveInvitationPolicies: operation('POST /api/v3/save-device-exclusive-valid-scope-settings', {
    summary: 'Make the rule on devices hold for more applications.',
    caller: 'management',
    needs: 'device-rule:update',
    audits: 'deviceRule.updated',
    input: z.object({ appIds: ids.describe('The applications.') }),
    output: Success,
    fails: [problems.applicationNotFound],
  }),

  remove: operation('POST /api/v3/remove-device-exclusive-valid-scope-settings', {
    summary: 'Free an application from the rule on devices.',
    caller: 'management',
    needs: 'device-rule:update',
    audits: 'deviceRule.updated',
    input: z.object({ appId: id.describe('The application.') }),
    output: Success,
    fails: [problems.applicationNotFound],
  }),

  getAllWhiteListSettings: operation('GET /api/v3/get-device-exclusive-white-list-settings', {
    summary: 'List the users whom the rule on devices does not bind.',
    caller: 'management',
    needs: 'device-rule:read',
    input: none,
    output: z.array(DeviceRuleException),
  }),
};
