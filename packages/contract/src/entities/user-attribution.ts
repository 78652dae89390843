import * as z from 'zod';
import { GroupWithMembers } from './group.ts';
import { InvitationDepartment } from './invitation-department.ts';
import { Role } from './role.ts';
import { attributionType } from './subject-type.ts';

export const UserAttribution = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    policyId: z.string().describe('The policy.'),
    targetIdentifier: z.string().describe('Which one it is: an id or a code.'),
    namespace: z.string().nullish().describe('Code of the permission space.'),
    targetType: attributionType,
    targetDetail: z
      .union([
        InvitationDepartment,
        Role,
        GroupWithMembers,
        z.object({
          id: z.string().describe('Unique and permanent.'),
          code: z.string().describe('Unique code.'),
          name: z.string().describe('Name for display.'),
          description: z.string().nullish().describe('What it is for.'),
        }),
      ])
      .nullish(),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'UserAttribution' });
