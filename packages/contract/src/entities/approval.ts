import * as z from 'zod';
import { instant } from '../fields.ts';
import { applicationType } from './application.ts';
import { approvalType } from './approval-type.ts';

const RequestedRole = z
  .object({
    objectId: z.string().describe('The object that is applied for.'),
    objectName: z.string().describe('Name of the object.'),
    roleCode: z.string().describe('Code of the role.'),
    namespaceId: z.number().describe('Id of the permission space.'),
    namespaceCode: z.string().describe('Code of the permission space.'),
  })
  .meta({ id: 'RequestedRole' });

export const ApprovalReason = z
  .object({
    endTime: instant.nullish().describe('When it ends, in milliseconds since 1970.'),
    enableTime: instant.nullish(),
  })
  .meta({ id: 'ApprovalReason' });

export const Approval = z
  .object({
    approvalId: z.number().describe('The approval.'),
    number: z.string().describe('Number of the application for access.'),
    status: z.enum(['PENDING', 'AGREED', 'REFUSED']).describe('Where it stands.'),
    submitTime: z.string().describe('When it was applied for.'),
    closedTime: z.string().nullish().describe('When it was decided.'),
    objectType: approvalType,
    approvalObjectList: z
      .union([
        RequestedRole,
        z.object({
          objectId: z.string().describe('The object that is applied for.'),
          objectName: z.string().describe('Name of the object.'),
          logo: z.string().describe('Address of the logo.'),
        }),
      ])
      .describe('What is applied for.'),
    extraParams: ApprovalReason.nullish(),
  })
  .meta({ id: 'Approval' });

export const RequestableApplication = z
  .object({
    appId: z.string().describe('The application.'),
    appName: z.string().describe('Name of the application.'),
    logo: z.string().describe('Address of the logo.'),
    appType: applicationType,
    template: z.string().nullish().describe('The template.'),
  })
  .meta({ id: 'RequestableApplication' });
