import type { CredentialCreationOptions } from '@genauth/contract/entities/passkey.ts';
import type { RegistrationCredential } from '@genauth/contract/entities/passkey-input.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { VerifiedRegistrationResponse } from '@simplewebauthn/server';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { Failure, failure } from '../../http/failure.ts';
import { parseUserAgent } from '../../platform/user-agent.ts';
import { recordUser } from '../audit-logs/public.ts';
import type { UserRow } from '../users/public.ts';
import { isFor, newChallenge, PATIENCE, type Purpose, useUp } from './challenge.ts';
import type { Actor } from './manage.ts';
import { demandRelyingParty, type Place, type RelyingParty } from './place.ts';
import { descriptorOf, passkeysOf } from './rows.ts';

export type Registration = z.output<typeof RegistrationCredential>;

/** Keys of one user. */
const LIMIT = 25;

/** EdDSA, ES256, RS256 (RFC 9053, RFC 8812). */
const algorithms = [-8, -7, -257];

/** What a browser asks an authenticator for: a key that is found without a name, of somebody whom it knows. */
export async function creationOptions(
  place: Place,
  db: Database,
  user: UserRow,
): Promise<z.input<typeof CredentialCreationOptions>> {
  const party = demandRelyingParty(place);
  const held = await passkeysOf(db, user.id, party.id);
  const name = user.username ?? user.email ?? user.phone ?? user.id;
  return {
    challenge: newChallenge(place.platform, purposeOf(place, user, party)),
    rp: { id: party.id, name: place.application.name },
    user: {
      id: Buffer.from(user.id).toString('base64url'),
      name,
      displayName: user.name ?? user.nickname ?? name,
    },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: held.map(descriptorOf),
    timeout: PATIENCE,
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  };
}

interface About extends Pick<Actor, 'requestId' | 'clientIp' | 'userAgent'> {
  authenticatorCode?: string | undefined;
}

/** Keeps the key that an authenticator made. Throws `passkeyRefused`, `passkeyExpired`, `passkeyTaken`, `passkeyLimit`. */
export async function register(
  place: Place,
  db: Database,
  user: UserRow,
  response: Registration,
  { authenticatorCode, ...actor }: About,
): Promise<void> {
  const { platform } = place;
  const party = demandRelyingParty(place);
  const { credential, aaguid, credentialBackedUp } = await verify(place, user, party, response);
  if ((await passkeysOf(db, user.id)).length >= LIMIT) throw failure(problems.passkeyLimit, { limit: LIMIT });
  const { browser, os } = parseUserAgent(actor.userAgent);
  const values = {
    user_pool_id: user.user_pool_id,
    user_id: user.id,
    credential_id: credential.id,
    rp_id: party.id,
    public_key: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: response.response.transports ?? response.transports ?? [],
    aaguid,
    backed_up: credentialBackedUp,
    authenticator_code: authenticatorCode ?? null,
    name: [browser, os].filter(Boolean).join(', ') || 'Passkey',
    created_at: new Date(platform.clock.now()),
  };
  await db.transaction().execute(async (trx) => {
    const insert = trx
      .insertInto('passkeys')
      .values(values)
      .onConflict((conflict) => conflict.doNothing());
    const { numInsertedOrUpdatedRows } = await insert.executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) throw failure(problems.passkeyTaken);
    const entry = { ...actor, poolId: user.user_pool_id, appId: place.application.id, userId: user.id };
    await recordUser(trx, { ...entry, eventType: 'bindMfa', success: true });
  });
}

const purposeOf = ({ application }: Place, user: UserRow, party: RelyingParty): Purpose => ({
  use: 'register',
  poolId: user.user_pool_id,
  appId: application.id,
  rpId: party.id,
  userId: user.id,
});

type Verified = Extract<VerifiedRegistrationResponse, { verified: true }>['registrationInfo'];

async function verify(
  place: Place,
  user: UserRow,
  { id, origin }: RelyingParty,
  { id: credentialId, rawId, response: { attestationObject, clientDataJSON } }: Registration,
): Promise<Verified> {
  // The library weighs more than the rest of the start; who uses no passkeys does without it.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  let signed = '';
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id: credentialId,
        rawId,
        type: 'public-key',
        response: { attestationObject, clientDataJSON },
        clientExtensionResults: {},
      },
      expectedChallenge: (challenge) => {
        signed = challenge;
        return isFor(place.platform, challenge, purposeOf(place, user, { id, origin }));
      },
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) throw failure(problems.passkeyRefused);
    await useUp(place.platform, signed);
    return registrationInfo;
  } catch (error) {
    throw error instanceof Failure ? error : failure(problems.passkeyRefused);
  }
}
