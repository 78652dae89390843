import type { EmailChannel, SmsChannel } from '@genauth/contract/entities/passcode-channel.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';
import type { MessageEvent } from '../messages/public.ts';
import { countryCode, DEFAULT_COUNTRY } from '../users/public.ts';

/** Where a code goes and what it is for; it is worth nothing for anything else. */
export type Purpose =
  | { channel: EmailChannel; email: string }
  | { channel: SmsChannel; phone: string; phoneCountryCode?: string | undefined };

/** Who asks, at which application. A code of one application is worth nothing at another. */
export interface Asking {
  platform: Platform;
  application: Pick<Application, 'id' | 'user_pool_id' | 'name'>;
  /** Address of the person, as far as it is known. */
  clientIp: string;
  /** The address is a back end's, which must not be throttled for all its users. */
  sharedAddress?: boolean;
}

/** An address in lower case, or a number with its country: what people type in several ways is one target. */
export function targetOf(purpose: Purpose): string {
  if ('email' in purpose) return purpose.email.trim().toLowerCase();
  const { phone, phoneCountryCode = DEFAULT_COUNTRY } = purpose;
  return phone.startsWith('+') ? phone : countryCode(phoneCountryCode) + phone;
}

/** What the message with the code is about. */
export const eventOf: Record<EmailChannel | SmsChannel, MessageEvent> = {
  CHANNEL_LOGIN: 'LOGIN_VERIFY_CODE',
  CHANNEL_REGISTER: 'REGISTER_VERIFY_CODE',
  CHANNEL_RESET_PASSWORD: 'RESET_PASSWORD_VERIFY_CODE',
  CHANNEL_VERIFY_EMAIL_LINK: 'FIRST_EMAIL_LOGIN_VERIFY',
  CHANNEL_UPDATE_EMAIL: 'EMAIL_BIND_VERIFY_CODE',
  CHANNEL_BIND_EMAIL: 'EMAIL_BIND_VERIFY_CODE',
  CHANNEL_UNBIND_EMAIL: 'EMAIL_UNBIND_VERIFY_CODE',
  CHANNEL_VERIFY_MFA: 'MFA_VERIFY_CODE',
  CHANNEL_UNLOCK_ACCOUNT: 'SELF_UNLOCKING_VERIFY_CODE',
  CHANNEL_COMPLETE_EMAIL: 'INFORMATION_COMPLETION_VERIFY_CODE',
  CHANNEL_DELETE_ACCOUNT: 'DELETE_ACCOUNT_VERIFY_CODE',
  CHANNEL_BIND_PHONE: 'EMAIL_BIND_VERIFY_CODE',
  CHANNEL_UNBIND_PHONE: 'EMAIL_UNBIND_VERIFY_CODE',
  CHANNEL_BIND_MFA: 'MFA_VERIFY_CODE',
  CHANNEL_UNBIND_MFA: 'MFA_VERIFY_CODE',
  CHANNEL_COMPLETE_PHONE: 'INFORMATION_COMPLETION_VERIFY_CODE',
  CHANNEL_IDENTITY_VERIFICATION: 'MFA_VERIFY_CODE',
};
