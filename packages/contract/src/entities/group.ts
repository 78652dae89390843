import * as z from 'zod';
import { User } from './user.ts';

/** A group with its members. */
export const GroupWithMembers = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    code: z.string().describe('Unique in the pool.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What the group is for.'),
    type: z.string().describe('Static, or dynamic when a condition decides who belongs to it.'),
    metadataSource: z.array(z.string()).nullish().describe('The data objects behind the group.'),
    members: z.array(User).nullish().describe('Members of the group.'),
  })
  .meta({ id: 'GroupWithMembers' });
