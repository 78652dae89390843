import * as z from 'zod';
import { Post, UserPost } from '../../entities/post.ts';
import { flag, id, ids } from '../../fields.ts';
import { nothing, operation } from '../../operation.ts';

const userId = id.describe('The user.');

export const userPosts = {
  getUserPosts: operation('GET /api/v3/get-user-posts', {
    summary: 'List the posts that a user holds.',
    caller: 'management',
    needs: 'post:read',
    deprecated: true,
    input: z.object({ userId, withCustomData: flag.describe('Include custom fields.') }),
    output: z.array(UserPost),
  }),

  getUserPost: operation('GET /api/v3/get-user-post', {
    summary: 'Read the post that a user holds.',
    caller: 'management',
    needs: 'post:read',
    deprecated: true,
    bare: true,
    input: z.object({ userId, withCustomData: flag.describe('Include custom fields.') }),
    output: Post,
  }),

  setUserPosts: operation('POST /api/v3/set-user-posts', {
    summary: 'Set the posts of a user, replacing those from before.',
    caller: 'management',
    needs: 'post:assign',
    input: z.object({ postIds: ids.describe('The posts.'), userId }),
    output: nothing,
  }),

  userConnectionPost: operation('POST /api/v3/user-connection-post', {
    summary: 'Give a post to a user.',
    caller: 'management',
    needs: 'post:assign',
    input: z.object({ userId, postId: id.describe('The post.') }),
    output: nothing,
  }),
};
