import * as z from 'zod';
import { Post, PostInfo, PostItem, UserPost } from '../../entities/post.ts';
import { code, flag, freeText, id, instant, newCode, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

const keywords = freeText.max(256).optional().describe('Matches names and other readable members.');
const skipCount = z.boolean().optional().describe('Do not count all entries.');
const createdAfter = instant.optional().describe('Only what was created at or after this time.');
const createdBefore = instant.optional().describe('Only what was created at or before this time.');
const updatedAfter = instant.optional().describe('Only what changed at or after this time.');
const updatedBefore = instant.optional().describe('Only what changed at or before this time.');
const codeKey = code.describe('Unique code.');
const name = text.describe('Name for display.');
const key = id.optional().describe('Unique and permanent.');
const description = freeText.optional().describe('What it is for.');
const departmentIdList = freeText.optional().describe('The departments.');

export const posts = {
  postList: operation('GET /api/v3/list-post', {
    summary: 'List posts, filtered by keywords and time.',
    caller: 'management',
    needs: 'post:read',
    input: paging.extend({
      keywords,
      skipCount,
      withMetadata: flag.describe('Include values of the data object.'),
      withCustomData: flag.describe('Include custom fields.'),
      flatCustomData: flag.describe('Give custom fields as plain values.'),
      metadataNoFieldId: flag.describe('Name fields by key rather than id.'),
      createdAfter,
      createdBefore,
      updatedAfter,
      updatedBefore,
    }),
    output: pageOf(PostItem),
  }),

  postListBatch: operation('POST /api/v3/list-post', {
    summary: 'Search posts by keywords and time.',
    caller: 'management',
    needs: 'post:read',
    input: paging.extend({
      keywords,
      skipCount,
      withMetadata: flag.describe('Include values of the data object.'),
      withCustomData: flag.describe('Include custom fields.'),
      flatCustomData: z.boolean().optional().describe('Give custom fields as plain values.'),
      metadataNoFieldId: z.boolean().optional().describe('Name fields by key rather than id.'),
      createdAfter,
      createdBefore,
      updatedAfter,
      updatedBefore,
      postCodes: z.array(code).max(500).optional(),
    }),
    output: pageOf(PostItem),
  }),

  getPost: operation('GET /api/v3/get-post', {
    summary: 'Read one post by its code.',
    caller: 'management',
    needs: 'post:read',
    bare: true,
    input: z.object({ code: codeKey, withCustomData: flag.describe('Include custom fields.') }),
    output: Post,
  }),

  getPostById: operation('POST /api/v3/get-post-by-id', {
    summary: 'Read posts by their ids.',
    caller: 'management',
    needs: 'post:read',
    input: z.object({
      idList: freeText.optional().describe('The ids.'),
      withCustomData: flag.describe('Include custom fields.'),
    }),
    output: UserPost,
  }),

  createPost: operation('POST /api/v3/create-post', {
    summary: 'Create a post and link it to departments.',
    caller: 'management',
    needs: 'post:create',
    input: z.object({ code: newCode.describe('Unique code.'), name, id: key, description, departmentIdList }),
    output: PostInfo,
  }),

  updatePost: operation('POST /api/v3/update-post', {
    summary: 'Change the name or departments of a post.',
    caller: 'management',
    needs: 'post:update',
    input: z.object({ code: codeKey, name, id: key, description, departmentIdList }),
    output: PostInfo,
  }),

  removePost: operation('POST /api/v3/remove-post', {
    summary: 'Delete a post; the users who held it stay.',
    caller: 'management',
    needs: 'post:delete',
    input: z.object({ code: codeKey }),
    output: nothing,
  }),
};
