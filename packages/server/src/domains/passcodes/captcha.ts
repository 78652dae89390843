import { isEqual } from '../../platform/equal.ts';
import type { Platform } from '../../platform/platform.ts';
import { newText } from '../../platform/random.ts';
import { nameOfToken } from '../../platform/token-name.ts';
import { ALPHABET, drawText } from './picture.ts';

/** Milliseconds that a picture is valid. */
const LIFETIME = 300_000;

const CONTEXT = 'captcha';

/** A picture of four characters, and the token that knows them. */
export function makeCaptcha({ vault, clock }: Platform): { svg: string; token: string } {
  const text = newText(4, ALPHABET);
  const known = JSON.stringify({ text, expires: clock.now() + LIFETIME });
  return { svg: drawText(text), token: vault.sealPlatform(known, CONTEXT).toString('base64url') };
}

/** Whether somebody read the picture; letter case does not count. A token is good for one try. */
export async function checkCaptcha(platform: Platform, token: string, typed: string): Promise<boolean> {
  const now = platform.clock.now();
  const known = open(platform, token);
  if (!known || known.expires <= now) return false;
  const fresh = await platform.nonces.firstUse(CONTEXT, nameOfToken(token), now);
  return fresh && isEqual(typed.trim().toUpperCase(), known.text);
}

function open({ vault }: Platform, token: string): { text: string; expires: number } | undefined {
  try {
    return JSON.parse(vault.openPlatform(Buffer.from(token, 'base64url'), CONTEXT));
  } catch {
    return undefined; // whatever it is, it is no token of ours
  }
}
