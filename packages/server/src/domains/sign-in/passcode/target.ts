import type { Channel, Purpose as Journey } from '@genauth/contract/account-steps.ts';
import type { Purpose } from '../../passcodes/public.ts';

/** Where a code goes. */
export type Target = { email: string } | { phone: string; phoneCountryCode?: string | undefined };

/** An address or a number as people type them; undefined when the text is neither. */
export function typedTarget(typed: string): Target | undefined {
  const text = typed.trim();
  if (text.includes('@')) return { email: text };
  const number = text.replace(/[\s()-]/g, '');
  return /^\+?\d{6,16}$/.test(number) ? { phone: number } : undefined;
}

export const channelOf = (target: Target): Channel => ('email' in target ? 'email' : 'sms');

const channels = {
  'sign-in': 'CHANNEL_LOGIN',
  recover: 'CHANNEL_RESET_PASSWORD',
  register: 'CHANNEL_REGISTER',
} as const;

/** What a code is for. A code of one journey is worth nothing on another. */
export const purposeOf = (journey: Journey, target: Target): Purpose => ({ channel: channels[journey], ...target });
