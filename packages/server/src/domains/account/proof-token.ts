import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { nameOfToken } from '../../platform/token-name.ts';

/** What a proof was made for. A token of one purpose is worth nothing for another. */
export type ProofPurpose = 'reset-password' | 'update-email' | 'update-phone' | 'delete-account' | 'enroll-factor';

/** Seconds that a token is valid. */
export const lifetimes: Record<ProofPurpose, number> = {
  'reset-password': 300,
  'update-email': 60,
  'update-phone': 60,
  'delete-account': 60,
  'enroll-factor': 60,
};

interface Proof {
  poolId: string;
  userId: string;
  /** The address or the number that was proved. */
  email?: string | undefined;
  phone?: string | undefined;
  phoneCountryCode?: string | undefined;
  /** Of an authenticator that is being set up: in base32, and what replaces it. */
  secret?: string | undefined;
  recoveryCode?: string | undefined;
}

/** A token for the step that follows a proof: nobody but this server reads or makes it. */
export function makeProofToken({ vault, clock }: Platform, purpose: ProofPurpose, proof: Proof): string {
  const expires = clock.now() + lifetimes[purpose] * 1000;
  return vault.sealPlatform(JSON.stringify({ ...proof, expires }), purpose).toString('base64url');
}

/** What a token proves. It is good once. Throws `proofInvalid` for all others. */
export async function redeemProofToken(
  platform: Platform,
  purpose: ProofPurpose,
  token: string,
  poolId: string,
): Promise<Proof> {
  const proof = readProofToken(platform, purpose, token, poolId);
  const fresh = await platform.nonces.firstUse(purpose, nameOfToken(token), platform.clock.now());
  if (!fresh) throw failure(problems.proofInvalid);
  return proof;
}

/** The same without using it up, where something else has to be right first. */
export function readProofToken(platform: Platform, purpose: ProofPurpose, token: string, poolId: string): Proof {
  const proof = open(platform, purpose, token);
  if (!proof || proof.expires <= platform.clock.now() || proof.poolId !== poolId) throw failure(problems.proofInvalid);
  return proof;
}

function open({ vault }: Platform, purpose: ProofPurpose, token: string): (Proof & { expires: number }) | undefined {
  try {
    return JSON.parse(vault.openPlatform(Buffer.from(token, 'base64url'), purpose));
  } catch {
    return undefined; // whatever it is, it is no token of ours
  }
}
