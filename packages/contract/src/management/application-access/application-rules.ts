import * as z from 'zod';
import { ApplicationRule, SubjectRule, SubjectRuleDetail } from '../../entities/application-rule.ts';
import { accessSubjectType } from '../../entities/subject-type.ts';
import { freeText, id, ids, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const targetId = id.describe('The target.');
const appId = id.describe('The application.');
const enabled = z.boolean().optional().describe('Whether it is on.');

export const applicationRules = {
  detailAuthSubject: operation('GET /api/v3/get-subject-auth-detail', {
    summary: 'Read the access that one subject has to an application.',
    caller: 'management',
    needs: 'application-access:read',
    input: z.object({ targetId, targetType: accessSubjectType, appId }),
    output: SubjectRuleDetail,
  }),

  listAuthSubject: operation('POST /api/v3/list-subject-auth', {
    summary: 'List the applications that a subject may or may not enter.',
    caller: 'management',
    needs: 'application-access:read',
    input: z.object({
      targetType: accessSubjectType,
      targetId,
      appName: freeText.optional().describe('Name of the application.'),
      appTypeList: z.array(text).max(500).optional().describe('Kinds of applications.'),
      effect: z.array(text).max(500).optional().describe('Whether access is allowed or refused.'),
      enabled,
    }),
    output: z.object({ list: z.array(SubjectRule).describe('The entries.') }),
  }),

  listAuthApplication: operation('POST /api/v3/list-applications-auth', {
    summary: 'List the subjects that have a rule of access to an application.',
    caller: 'management',
    needs: 'application-access:read',
    input: paging.extend({
      appId,
      targetName: freeText.optional().describe('Name of the target.'),
      targetTypeList: z.array(text).max(500).optional(),
      effect: z.enum(['ALLOW', 'DENY']).optional().describe('Whether access is allowed or refused.'),
      enabled,
    }),
    output: pageOf(ApplicationRule),
  }),

  enabledAuth: operation('POST /api/v3/update-auth-enabled', {
    summary: 'Switch a rule of access on or off.',
    caller: 'management',
    needs: 'application-access:update',
    input: z.object({ enabled: z.boolean().describe('Whether it is on.'), id: id.describe('Which one it is.') }),
    output: Success,
  }),

  deleteAuth: operation('DELETE /api/v3/batch-applications-auth', {
    summary: 'Delete several rules of access.',
    caller: 'management',
    needs: 'application-access:delete',
    input: z.object({ authIds: ids }),
    output: Success,
  }),
};
