import type { CredentialRequestOptions } from '@genauth/contract/entities/passkey.ts';
import type { AuthenticationCredential } from '@genauth/contract/entities/passkey-input.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { Failure } from '../../http/failure.ts';
import { isFor, newChallenge, PATIENCE, type Purpose, useUp } from './challenge.ts';
import { demandRelyingParty, type Place } from './place.ts';
import { descriptorOf, type PasskeyRow, passkeysOf } from './rows.ts';

export type Assertion = z.output<typeof AuthenticationCredential>;

/** What a browser asks an authenticator for: any key at all, or one of a user who is known. */
export async function requestOptions(
  place: Place,
  userId: string | null,
): Promise<z.input<typeof CredentialRequestOptions>> {
  const { id: rpId } = demandRelyingParty(place);
  const held = userId === null ? [] : await passkeysOf(databaseOf(place), userId, rpId);
  return {
    challenge: newChallenge(place.platform, purposeAt(place, rpId, userId)),
    allowCredentials: held.map(descriptorOf),
    rpId,
    timeout: PATIENCE,
    userVerification: 'required',
  };
}

/**
 * Whose key signed; undefined when it is wrong, whatever is wrong with it. An unknown key costs the same as a wrong
 * signature. Throws `passkeyExpired`, and `passkeyRefused` for what has been used before.
 * @param userId whose key it must be; `null` where the key says who it is
 */
export async function proveAssertion(
  place: Place,
  userId: string | null,
  assertion: Assertion,
): Promise<string | undefined> {
  const { id: rpId, origin: expectedOrigin } = demandRelyingParty(place);
  const { platform } = place;
  const db = databaseOf(place);
  const purpose = purposeAt(place, rpId, userId);
  const row = await held(db, purpose, assertion.id);
  // The library weighs more than the rest of the start; who uses no passkeys does without it.
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const { id, rawId, response } = assertion;
  const { userHandle, ...signature } = response;
  let signed = '';
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type: 'public-key',
        response: signature,
        clientExtensionResults: {},
      },
      expectedChallenge: (challenge) => {
        signed = challenge;
        return isFor(platform, challenge, purpose);
      },
      expectedOrigin,
      expectedRPID: rpId,
      requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(row?.public_key ?? NOBODY), counter: row?.counter ?? 0 },
    });
    if (!verified || !row || !isHandleOf(row, userHandle)) return undefined;
    await useUp(platform, signed);
    return (await noteUse(place, db, row, authenticationInfo.newCounter)) ? row.user_id : undefined;
  } catch (error) {
    if (error instanceof Failure) throw error;
    return undefined;
  }
}

/** The key of nobody: its private half was never kept. ES256 (RFC 9053). */
const NOBODY = Buffer.from(
  'pQECAyYgASFYIKtWOsLj0HG4QmMCGt_AWzmD2S4kmS-qQj_sVuXNHKKFIlggHD0Y4qc30m9JfPf92REJx0uwvBr2kQkkCqrPE6XwLAM',
  'base64url',
);

const databaseOf = ({ platform, application }: Place): Database => platform.databases.forPool(application.user_pool_id);

const purposeAt = ({ application }: Place, rpId: string, userId: string | null): Purpose => ({
  use: userId === null ? 'sign-in' : 'factor',
  poolId: application.user_pool_id,
  appId: application.id,
  rpId,
  userId,
});

async function held(db: Database, { poolId, rpId, userId }: Purpose, id: string): Promise<PasskeyRow | undefined> {
  const query = db
    .selectFrom('passkeys')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where('credential_id', '=', id);
  const row = await query.executeTakeFirst();
  return row && row.rp_id === rpId && (userId === null || row.user_id === userId) ? row : undefined;
}

/** A key that is found without a name says whose it is; others need not (WebAuthn Level 3, section 7.2, step 6). */
const isHandleOf = ({ user_id }: PasskeyRow, handle: string | null | undefined): boolean =>
  handle == null || handle === Buffer.from(user_id).toString('base64url');

/** Counts on. False when the key has been used with this count before: it was copied (section 6.1.1). */
async function noteUse({ platform }: Place, db: Database, row: PasskeyRow, counter: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('passkeys')
    .set({ counter, last_used_at: new Date(platform.clock.now()) })
    .where('user_pool_id', '=', row.user_pool_id)
    .where('credential_id', '=', row.credential_id)
    .where('counter', counter > 0 ? '<' : '=', counter)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
