import * as z from 'zod';

export const emailTemplateType = z
  .enum([
    'WELCOME_EMAIL',
    'FIRST_CREATED_USER',
    'REGISTER_VERIFY_CODE',
    'LOGIN_VERIFY_CODE',
    'MFA_VERIFY_CODE',
    'INFORMATION_COMPLETION_VERIFY_CODE',
    'FIRST_EMAIL_LOGIN_VERIFY',
    'CONSOLE_CONDUCTED_VERIFY',
    'USER_PASSWORD_UPDATE_REMIND',
    'ADMIN_RESET_USER_PASSWORD_NOTIFICATION',
    'USER_PASSWORD_RESET_NOTIFICATION',
    'RESET_PASSWORD_VERIFY_CODE',
    'SELF_UNLOCKING_VERIFY_CODE',
    'EMAIL_BIND_VERIFY_CODE',
    'EMAIL_UNBIND_VERIFY_CODE',
  ])
  .meta({ id: 'EmailTemplateType', description: 'What an e-mail is about.' });

export type EmailTemplateType = z.output<typeof emailTemplateType>;
