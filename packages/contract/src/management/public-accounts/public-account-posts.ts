import * as z from 'zod';
import { Post } from '../../entities/post.ts';
import { User } from '../../entities/user.ts';
import { id } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const userId = id.describe('The user.');
const postId = id.describe('The post.');

export const publicAccountPosts = {
  getPostOfPublicUser: operation('GET /api/v3/get-post-of-public-account', {
    summary: 'Read the post that a shared account holds.',
    caller: 'management',
    needs: 'public-account:read',
    bare: true,
    input: z.object({ userId }),
    output: Post,
  }),

  getPublicAccountsOfPost: operation('GET /api/v3/get-public-accounts-of-post', {
    summary: 'List the shared accounts that hold a post.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ postId }),
    output: pageOf(User),
  }),

  setPublicAccountOfnPost: operation('POST /api/v3/set-public-account-of-post', {
    summary: 'Give a post to a shared account.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ userId, postId }),
    output: Success,
  }),

  unbindPublicAccountOfPost: operation('POST /api/v3/unbind-public-account-of-post', {
    summary: 'Take a post from a shared account.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ userId, postId }),
    output: Success,
  }),
};
