import * as z from 'zod';
import { UserIdOptions, userIdType } from '../../entities/user-id.ts';
import { id, ids } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const userId = id.describe('The user.');

export const publicAccountLifecycle = {
  kickPublicAccounts: operation('POST /api/v3/kick-public-accounts', {
    summary: 'Sign a shared account out of applications.',
    caller: 'management',
    needs: 'public-account:update',
    input: z.object({
      appIds: ids.describe('The applications.'),
      userId,
      options: UserIdOptions.prefault({}).describe('How to carry it out.'),
    }),
    output: Success,
  }),

  changeIntoPublicAccount: operation('POST /api/v3/transfer-into-public-account', {
    summary: 'Turn the account of a user into a shared one.',
    caller: 'management',
    needs: 'public-account:update',
    input: z.object({ userId }),
    output: Success,
  }),

  resignPublicAccountBatch: operation('POST /api/v3/resign-public-account-batch', {
    summary: 'Mark shared accounts as resigned.',
    caller: 'management',
    needs: 'public-account:update',
    input: z.object({ userIds: ids.describe('The users.'), userIdType }),
    output: Success,
  }),
};
