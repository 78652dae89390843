import { createHash } from 'node:crypto';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';

/** Milliseconds that a ceremony may take. A page waits that long before somebody uses it. */
export const PATIENCE = 10 * 60_000;

/** What a ceremony is for. A signature that was given for one is worth nothing for another. */
export interface Purpose {
  use: 'register' | 'sign-in' | 'factor';
  poolId: string;
  appId: string;
  rpId: string;
  /** Whose key it must be; `null` where the key says who it is. */
  userId: string | null;
}

const CONTEXT = 'passkey-challenge';

/**
 * What an authenticator signs: its own purpose and expiry, sealed, so that nothing has to be kept until it comes back.
 * Nobody but this server reads or makes it.
 */
export function newChallenge({ vault, clock }: Platform, purpose: Purpose): string {
  const sealed = { ...purpose, expires: clock.now() + PATIENCE, nonce: newToken() };
  return vault.sealPlatform(JSON.stringify(sealed), CONTEXT).toString('base64url');
}

/** Whether a challenge was made for a purpose. Throws `passkeyExpired` when it was, but too long ago. */
export function isFor({ vault, clock }: Platform, challenge: string, purpose: Purpose): boolean {
  const opened = open(vault, challenge);
  const same = Object.entries(purpose).every(([name, value]) => opened?.[name] === value);
  if (!same) return false;
  if (Number(opened?.expires) <= clock.now()) throw failure(problems.passkeyExpired);
  return true;
}

/** Whether a browser says that it had this challenge signed. The ticket of a ceremony is its challenge. */
export function demandTicket(ticket: string, clientDataJSON: string): void {
  const said = Buffer.from(clientDataJSON, 'base64url').toString();
  if (!said.includes(`"${ticket}"`)) throw failure(problems.passkeyRefused);
}

/** Uses a challenge up. Throws `passkeyRefused` when it has been before. */
export async function useUp({ nonces, clock }: Platform, challenge: string): Promise<void> {
  const id = createHash('sha256').update(challenge).digest('base64url');
  if (!(await nonces.firstUse('passkey', id, clock.now()))) throw failure(problems.passkeyRefused);
}

function open(vault: Platform['vault'], challenge: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(vault.openPlatform(Buffer.from(challenge, 'base64url'), CONTEXT));
  } catch {
    return undefined; // whatever it is, it is no challenge of ours
  }
}
