import type { EmailTemplateType } from '@genauth/contract/entities/email-template-type.ts';

/** What has no template of its own in the API. */
export const withoutTemplate = [
  'DELETE_ACCOUNT_VERIFY_CODE',
  'CONTACT_CHANGED_NOTIFICATION',
  'RESET_PASSWORD_LINK',
] as const;

/** What a message is about. */
export type MessageEvent = EmailTemplateType | (typeof withoutTemplate)[number];

/** What may stand in braces in a text. A message has a value for some of them; the others stay empty. */
export const placeholders = ['app_name', 'user', 'code', 'minutes', 'days', 'link'] as const;

export type Placeholder = (typeof placeholders)[number];

export type Values = Partial<Record<Placeholder, string>>;

/** What a message carries beside its words. */
export const carries: Record<MessageEvent, 'code' | 'link' | 'nothing'> = {
  WELCOME_EMAIL: 'link',
  FIRST_CREATED_USER: 'link',
  REGISTER_VERIFY_CODE: 'code',
  LOGIN_VERIFY_CODE: 'code',
  MFA_VERIFY_CODE: 'code',
  INFORMATION_COMPLETION_VERIFY_CODE: 'code',
  FIRST_EMAIL_LOGIN_VERIFY: 'link',
  CONSOLE_CONDUCTED_VERIFY: 'link',
  USER_PASSWORD_UPDATE_REMIND: 'link',
  ADMIN_RESET_USER_PASSWORD_NOTIFICATION: 'nothing',
  USER_PASSWORD_RESET_NOTIFICATION: 'nothing',
  RESET_PASSWORD_VERIFY_CODE: 'code',
  SELF_UNLOCKING_VERIFY_CODE: 'code',
  EMAIL_BIND_VERIFY_CODE: 'code',
  EMAIL_UNBIND_VERIFY_CODE: 'code',
  DELETE_ACCOUNT_VERIFY_CODE: 'code',
  RESET_PASSWORD_LINK: 'link',
  CONTACT_CHANGED_NOTIFICATION: 'nothing',
};
