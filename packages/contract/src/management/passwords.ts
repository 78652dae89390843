import * as z from 'zod';
import { userIdType } from '../entities/user-id.ts';
import { id, ids } from '../fields.ts';
import { operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

export const passwords = {
  getUserPasswordCiphertext: operation('POST /api/v3/get-user-password-ciphertext', {
    summary: 'Read the hash that a user was imported with, while it is still in use.',
    caller: 'management',
    needs: 'password:read',
    audits: 'user.passwordExported',
    input: z.object({ userId: id.describe('The user.'), userIdType }),
    output: z.object({ ciphertext: z.string().describe('The imported hash.') }),
    fails: [problems.userNotFound, problems.passwordNotReadable],
  }),

  getUserEncryptPasswordBatch: operation('POST /api/v3/batch-get-user-encrypt-password', {
    summary: 'Read the hashes that several users were imported with, where they are still in use.',
    caller: 'management',
    needs: 'password:read',
    audits: 'user.passwordExported',
    input: z.object({ userIds: ids.describe('The users.') }),
    output: z.array(
      z.object({
        userId: z.string().describe('The user.'),
        encryptedPassword: z.string().describe('The imported hash.'),
      }),
    ),
    fails: [problems.userNotFound],
  }),

  sendUserResetPasswordEmailLink: operation('POST /api/v3/send-user-reset-password-email-link', {
    summary: 'Send users a link by which they set a new password.',
    caller: 'management',
    needs: 'password:send',
    audits: 'user.passwordLinkSent',
    input: z.object({
      users: z
        .array(z.object({ userId: id.describe('The user.'), userIdType }))
        .max(500)
        .optional()
        .describe('The users.'),
    }),
    output: Success,
    fails: [problems.userNotFound, problems.userWithoutEmail, problems.applicationNotFound],
  }),
};
