import * as z from 'zod';

export const emailChannel = z
  .enum([
    'CHANNEL_LOGIN',
    'CHANNEL_REGISTER',
    'CHANNEL_RESET_PASSWORD',
    'CHANNEL_VERIFY_EMAIL_LINK',
    'CHANNEL_UPDATE_EMAIL',
    'CHANNEL_BIND_EMAIL',
    'CHANNEL_UNBIND_EMAIL',
    'CHANNEL_VERIFY_MFA',
    'CHANNEL_UNLOCK_ACCOUNT',
    'CHANNEL_COMPLETE_EMAIL',
    'CHANNEL_DELETE_ACCOUNT',
  ])
  .meta({ id: 'EmailChannel', description: 'What a code by e-mail is for.' });

export const smsChannel = z
  .enum([
    'CHANNEL_LOGIN',
    'CHANNEL_REGISTER',
    'CHANNEL_RESET_PASSWORD',
    'CHANNEL_BIND_PHONE',
    'CHANNEL_UNBIND_PHONE',
    'CHANNEL_BIND_MFA',
    'CHANNEL_VERIFY_MFA',
    'CHANNEL_UNBIND_MFA',
    'CHANNEL_COMPLETE_PHONE',
    'CHANNEL_IDENTITY_VERIFICATION',
    'CHANNEL_DELETE_ACCOUNT',
  ])
  .meta({ id: 'SmsChannel', description: 'What a code by text message is for.' });

export type EmailChannel = z.output<typeof emailChannel>;
export type SmsChannel = z.output<typeof smsChannel>;
