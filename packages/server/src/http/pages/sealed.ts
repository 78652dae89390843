import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { open, seal } from '../../platform/vault.ts';

const key = perPlatform((platform) => platform.vault.deriveKey('page-state'));

/** Encrypts what a browser is to keep for us. It opens only for the same purpose. */
export const sealState = (platform: Platform, state: object, purpose: string): string =>
  seal(key(platform), JSON.stringify(state), purpose).toString('base64url');

/** What {@link sealState} sealed; undefined when it was changed, is damaged or was meant for something else. */
export function openState(platform: Platform, sealed: string | undefined, purpose: string): unknown {
  if (!sealed) return undefined;
  try {
    return JSON.parse(open(key(platform), Buffer.from(sealed, 'base64url'), purpose).toString());
  } catch {
    return undefined;
  }
}
