import { type Notice, SELF_SERVICE } from '@genauth/contract/self-service-page.ts';
import * as z from 'zod';
import { readCookie, setCookie } from '../cookies.ts';
import { openState, sealState } from '../sealed.ts';
import type { Self } from './self.ts';

const COOKIE = 'genauth_self';

/** Longer than any code or token lives that a page waits for. */
const LIFETIME = 3600;

const Kept = z.object({
  notice: z.custom<Notice>((value) => typeof value === 'string').optional(),
  /** A code was sent to an address or a number: to have it from now on, or to have it no more. */
  contact: z.object({ channel: z.enum(['email', 'sms']), target: z.string(), removes: z.boolean() }).optional(),
  /** An authenticator is being set up. */
  otp: z.object({ token: z.string(), uri: z.string(), recoveryCode: z.string() }).optional(),
  /** A code to prove a deletion was sent. */
  deletion: z.literal(true).optional(),
});

/** What a browser keeps between two pages of the personal centre. It opens in the same session alone. */
export type Kept = z.infer<typeof Kept>;

const purposeOf = ({ signedIn }: Self): string => `self-service:${signedIn.session.uid}`;

export const readKept = (self: Self): Kept =>
  Kept.safeParse(openState(self.platform, readCookie(self.request, COOKIE), purposeOf(self))).data ?? {};

export function keep(self: Self, kept: Kept): void {
  const value = sealState(self.platform, kept, purposeOf(self));
  setCookie(self.platform, self.reply, { name: COOKIE, value, path: SELF_SERVICE, maxAge: LIFETIME });
}
