import type { MfaTokenStatus } from '@genauth/contract/entities/mfa.ts';
import type * as z from 'zod';
import type { Platform } from '../../platform/platform.ts';
import { findUser } from '../users/public.ts';
import { PATIENCE, type Proven, type State } from './advance.ts';

/** A sign-in that waits for what has to follow its first proof. */
export type Waiting = Extract<State, { proven: Proven }>;

interface Sealed {
  poolId: string;
  appId: string;
  state: Waiting;
}

const CONTEXT = 'mfa-token';

/** A token for a sign-in that waits for its second factor: nobody but this server reads or makes it. */
export const makeMfaToken = ({ vault }: Platform, sealed: Sealed): string =>
  vault.sealPlatform(JSON.stringify(sealed), CONTEXT).toString('base64url');

/** What a token stands for; undefined when it is none of ours, or the first proof was too long ago. */
export function openMfaToken({ vault, clock }: Platform, token: string): Sealed | undefined {
  try {
    const sealed: Sealed = JSON.parse(vault.openPlatform(Buffer.from(token, 'base64url'), CONTEXT));
    return sealed.state.proven.at + PATIENCE > clock.now() ? sealed : undefined;
  } catch {
    return undefined; // whatever it is, it is no token of ours
  }
}

/** RFC 7662, for tokens of the second factor. */
export async function statusOfMfaToken(platform: Platform, token: string): Promise<z.input<typeof MfaTokenStatus>> {
  const sealed = openMfaToken(platform, token);
  if (!sealed) return { active: false };
  const { userId, at } = sealed.state.proven;
  const user = await findUser(platform, sealed.poolId, userId);
  if (!user) return { active: false };
  const [iat, exp] = [at, at + PATIENCE].map((time) => Math.floor(time / 1000));
  return { active: true, userPoolId: sealed.poolId, userId, iat, exp };
}
