import type { Platform } from '../../platform/platform.ts';
import type { Asking } from './purpose.ts';

/** What a mailed link says, sealed: nobody else can make one, and the address stands in no log of addresses. */
export interface EmailLink {
  appId: string;
  email: string;
  code: string;
}

const CONTEXT = 'email-link';

/** A link that proves an address to whoever opens it. It leads to our own address, whatever a request says. */
export function linkWith({ platform, application }: Asking, { email, code }: Omit<EmailLink, 'appId'>): string {
  const said: EmailLink = { appId: application.id, email, code };
  const token = platform.vault.sealPlatform(JSON.stringify(said), CONTEXT).toString('base64url');
  return `${platform.config.publicUrl}/verify-email?token=${token}`;
}

/** What a link says; undefined when it is none of ours. Whether it is still valid is not looked at. */
export function readLink({ vault }: Platform, token: string): EmailLink | undefined {
  try {
    return JSON.parse(vault.openPlatform(Buffer.from(token, 'base64url'), CONTEXT));
  } catch {
    return undefined; // damaged by a mail program, or made up
  }
}
