import * as z from 'zod';

export const PostItem = z
  .object({
    id: z.string().nullish().describe('Unique and permanent.'),
    code: z.string().describe('Unique code.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
    userCount: z.number().describe('How many people are on it.'),
    departmentCount: z.number().describe('How many departments it is linked to.'),
    metadataSource: z.array(z.string()).describe('The data objects behind it.'),
  })
  .meta({ id: 'PostItem' });

export const Post = z
  .object({
    code: z.string().describe('Unique code.'),
    name: z.string().describe('Name for display.'),
    id: z.string().nullish().describe('Unique and permanent.'),
    description: z.string().nullish().describe('What it is for.'),
    departmentIdList: z.string().nullish().describe('The departments.'),
  })
  .meta({ id: 'Post' });

export const UserPost = z
  .object({
    id: z.string().nullish().describe('Unique and permanent.'),
    code: z.string().describe('Unique code.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
  })
  .meta({ id: 'UserPost' });

export const PostInfo = z
  .object({
    id: z.string().nullish().describe('Unique and permanent.'),
    code: z.string().describe('Unique code.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
    departmentIdList: z.array(z.string()).describe('The departments.'),
  })
  .meta({ id: 'PostInfo' });
