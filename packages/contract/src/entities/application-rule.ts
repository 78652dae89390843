import * as z from 'zod';
import { code, text } from '../fields.ts';
import { accessSubjectType } from './subject-type.ts';

export const SubjectRuleDetail = z
  .object({
    appId: z.string().describe('The application.'),
    appName: z.string().describe('Name of the application.'),
    reqTargetId: z.string().describe('The target that was asked for.'),
    reqTargetName: z.string().describe('Name of the target that was asked for.'),
    reqTargetType: accessSubjectType,
    targetType: accessSubjectType,
    targetName: z.string().describe('Name of the target.'),
    authType: z.enum(['DEFAULT', 'ALL', 'SELF', 'SUBJECT']).describe('How the target got access.'),
  })
  .meta({ id: 'SubjectRuleDetail' });

export const SubjectRule = z
  .object({
    appId: z.string().describe('The application.'),
    logo: z.string().describe('Address of the logo.'),
    ext: z.string().describe('More about the rule.'),
    template: z.string().describe('The template.'),
    appType: z.enum(['INTEGRATED', 'SELFBUILT', 'APP_PANEL']),
    effect: z.enum(['ALLOW', 'DENY']).describe('Whether access is allowed or refused.'),
  })
  .meta({ id: 'SubjectRule' });

export const ApplicationRule = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    targetId: z.string().describe('The target.'),
    targetName: z.string().describe('Name of the target.'),
    targetType: accessSubjectType,
    effect: z.enum(['ALLOW', 'DENY']).describe('Whether access is allowed or refused.'),
    enabled: z.boolean().describe('Whether it is on.'),
    permissionType: z.enum(['ALL', 'SUBJECT']).describe('What kind of rule it is.'),
  })
  .meta({ id: 'ApplicationRule' });

export const NewApplicationRule = z
  .object({
    targetType: z.enum(['USER', 'ROLE', 'GROUP', 'ORG']).describe('What the target is.'),
    namespaceCode: code.optional().describe('Code of the permission space.'),
    inheritByChildren: z.boolean().optional().describe('Whether departments below get it as well.'),
    targetIdentifier: z.array(text).min(1).max(50).describe('Which one it is: an id or a code.'),
    effect: z.enum(['ALLOW', 'DENY']).describe('Whether access is allowed or refused.'),
  })
  .meta({ id: 'NewApplicationRule' });
