import * as z from 'zod';
import { userIdType } from '../entities/user-id.ts';
import { id, ids } from '../fields.ts';
import { operation, Success } from '../operation.ts';

export const passwords = {
  getUserPasswordCiphertext: operation('POST /api/v3/get-user-password-ciphertext', {
    summary: 'Read the password of a user as it was stored for a custom database.',
    caller: 'management',
    needs: 'password:read',
    input: z.object({ userId: id.describe('The user.'), userIdType }),
    output: z.object({ ciphertext: z.string().describe('The encrypted password.') }),
  }),

  getUserEncryptPasswordBatch: operation('POST /api/v3/batch-get-user-encrypt-password', {
    summary: 'Read the stored passwords of several users.',
    caller: 'management',
    needs: 'password:read',
    input: z.object({ userIds: ids.describe('The users.') }),
    output: z.object({
      userId: z.string().describe('The user.'),
      encryptedPassword: z.string().describe('The encrypted password.'),
    }),
  }),

  sendUserResetPasswordEmailLink: operation('POST /api/v3/send-user-reset-password-email-link', {
    summary: 'Send users a link by which they set a new password.',
    caller: 'management',
    needs: 'password:send',
    input: z.object({
      users: z
        .array(z.object({ userId: id.describe('The user.'), userIdType }))
        .max(500)
        .optional()
        .describe('The users.'),
    }),
    output: Success,
  }),
};
