import type { Factor } from '@genauth/contract/account-steps.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { factorPurpose } from '../mfa/public.ts';
import { provenAccount } from './account.ts';
import { type Happening, PATIENCE, type Proven, type State } from './advance.ts';
import { checkQrCode, proveDevice, showQrCode } from './device/qrcode.ts';
import type { Front } from './front.ts';
import { acceptsCode } from './passcode/accepts.ts';
import { provePasscode } from './passcode/passcode.ts';
import { sendCode } from './passcode/send.ts';
import { channelOf, purposeOf, typedTarget } from './passcode/target.ts';
import { provePasskey } from './passkey/passkey.ts';
import { provePassword } from './password/password.ts';
import { setNewPassword } from './recovery/new-password.ts';
import { beginRegistration, finishRegistration, proveContact } from './registration/registration.ts';
import { beginEnrolment, finishEnrolment } from './second-factor/enrolment.ts';
import { proveSecondFactor } from './second-factor/second-factor.ts';
import type { Taken } from './taken.ts';
import { userOf } from './user.ts';

type Of<Event extends Taken['event']> = Extract<Taken, { event: Event }>;

/** Looks at what was taken: proofs are checked, codes are sent, passwords are set. Throws what the person is to be told. */
export async function happeningOf(front: Front, state: State, taken: Taken): Promise<Happening> {
  switch (taken.event) {
    case 'identifier':
      return taken;
    case 'password':
      return { event: 'proof', proof: await provePassword(front, taken.identifier, taken.password) };
    case 'use-password':
      return { event: 'identifier', identifier: taken.identifier };
    case 'send-code':
      return codeSent(front, taken);
    case 'passcode':
      return { event: 'proof', proof: await provePasscode(front, taken) };
    case 'confirmed':
      return { event: 'proof', proof: await proveDevice(front, taken.userId) };
    case 'passkey':
      return { event: 'proof', proof: await provePasskey(front, taken.code) };
    case 'show-qrcode':
      return { event: 'moved', state: await showQrCode(front) };
    case 'check':
      return checkQrCode(front, state);
    case 'factor':
      return {
        event: 'factor',
        proof: await proveSecondFactor(front, provenOf(front, state), taken),
      };
    case 'use-factor':
      return useFactor(front, provenOf(front, state), taken.factor);
    case 'use-enroll':
      return { event: 'moved', state: await beginEnrolment(front, provenOf(front, state), taken) };
    case 'enroll':
      return finishEnrolment(front, state, provenOf(front, state), taken.code);
    case 'noted':
      return goOn(front, provenOf(front, state));
    case 'register':
      return beginRegistration(front, taken);
    case 'prove-contact':
      return proveContact(front, state, taken.code);
    case 'details':
      return finishRegistration(front, state, taken.password);
    case 'new-password':
      return newPassword(front, state, taken.password);
  }
}

/** Who has shown the first proof. Throws `notSignedIn` when nobody has, or when it was too long ago. */
function provenOf({ platform }: Front, state: State): Proven {
  if (!('proven' in state) || state.proven.at + PATIENCE < platform.clock.now()) throw failure(problems.notSignedIn);
  return state.proven;
}

async function goOn(front: Front, proven: Proven): Promise<Happening> {
  const user = await userOf(front, proven.userId);
  return { event: 'proven', proven, account: await provenAccount(front, user, proven.by) };
}

async function newPassword(front: Front, state: State, password: string): Promise<Happening> {
  const proven = provenOf(front, state);
  if (state.kind !== 'new-password') throw failure(problems.notSignedIn);
  return goOn(front, await setNewPassword(front, proven, password));
}

/** A code is sent to whatever address or number was typed; the page that follows is the same for all. */
async function codeSent(front: Front, { purpose, identifier }: Of<'send-code'>): Promise<Happening> {
  const typed = identifier.trim();
  const target = typedTarget(typed);
  if (!target) throw failure(problems.identifierMissing, { fields: 'email, phone' });
  if (purpose === 'sign-in' && !acceptsCode(front.application, channelOf(target) === 'email' ? 'email' : 'phone')) {
    throw failure(problems.connectionUnavailable, { connection: 'PASSCODE' });
  }
  await sendCode(front, purposeOf(purpose, target));
  return { event: 'moved', state: { kind: 'passcode', purpose, identifier: typed, agreed: [] } };
}

/** Another factor, or another code. */
async function useFactor(front: Front, proven: Proven, factor: Factor): Promise<Happening> {
  const user = await userOf(front, proven.userId);
  const { factors } = await provenAccount(front, user, proven.by);
  if (!factors.enrolled.includes(factor)) throw failure(problems.secondFactorMissing);
  const purpose = factorPurpose(user, factor);
  if (purpose) await sendCode(front, purpose);
  return { event: 'moved', state: { kind: 'second-factor', proven, factor } };
}
