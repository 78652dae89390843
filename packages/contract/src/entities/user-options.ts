import * as z from 'zod';
import { email, flag, freeText, id, phone } from '../fields.ts';
import { departmentIdType } from './department-id.ts';
import { userIdType } from './user-id.ts';

export const passwordEncryptType = z
  .enum(['none', 'rsa', 'sm2'])
  .default('none')
  .describe('How the password is encrypted, with the public key that /api/v3/system shows.');

/** What to load with a user beside the plain profile. */
export const userParts = z.object({
  withCustomData: flag.describe('Include custom fields.'),
  withIdentities: flag.describe('Include external identities.'),
  withDepartmentIds: flag.describe('Include the ids of departments.'),
});

export const NewUserOptions = z
  .object({
    keepPassword: flag.describe('The password is a ready-made hash; store it as it is, with its salt.'),
    autoGeneratePassword: flag.describe('Make up a password.'),
    resetPasswordOnFirstLogin: flag.describe('Ask for a new password at the first sign-in.'),
    departmentIdType,
    sendNotification: z
      .object({
        sendEmailNotification: flag.describe('Send an e-mail.'),
        sendPhoneNotification: flag.describe('Send a text message.'),
        appId: id.optional().describe('The application whose address the message names.'),
      })
      .optional()
      .describe('How to tell the user about the new account.'),
    passwordEncryptType,
  })
  .meta({ id: 'NewUserOptions' });

/** Options of writes that change several users. */
export const UserBatchChangeOptions = z
  .object({
    resetPasswordOnNextLogin: flag.describe('Ask for a new password at the next sign-in.'),
    passwordEncryptType,
    autoGeneratePassword: flag.describe('Make up a password.'),
    sendPasswordResetedNotification: z
      .object({
        sendDefaultEmailNotification: flag.describe('Send an e-mail to the address of the user.'),
        sendDefaultPhoneNotification: flag.describe('Send a text message to the number of the user.'),
        inputSendEmailNotification: email.optional().describe('Send an e-mail to this address instead.'),
        inputSendPhoneNotification: phone.optional().describe('Send a text message to this number instead.'),
        appId: id.optional().describe('The application whose address the message names.'),
      })
      .optional()
      .describe('How to tell the user about the new password.'),
  })
  .meta({ id: 'UserBatchChangeOptions' });

export const UserChangeOptions = UserBatchChangeOptions.extend({
  userIdType,
  resetPasswordOnFirstLogin: flag.describe('The older name of resetPasswordOnNextLogin.'),
}).meta({ id: 'UserChangeOptions' });

/** Free search text of lists. */
export const keywords = freeText.max(256).optional().describe('Matches names and other readable members.');
