import { problems } from '@genauth/contract/problems.ts';
import type { IdentifierKind } from '@genauth/contract/sign-in.ts';
import { failure } from '../../../http/failure.ts';
import { consumePasscode } from '../../passcodes/public.ts';
import { findByIdentifier, newUserOf, type UserRow } from '../../users/public.ts';
import { pick, provenAccount } from '../account.ts';
import type { Contact, Happening, Proven, State } from '../advance.ts';
import { countRegistration } from '../attempts.ts';
import type { Front } from '../front.ts';
import { acceptsCode } from '../passcode/accepts.ts';
import { sendCode } from '../passcode/send.ts';
import { channelOf, purposeOf, typedTarget } from '../passcode/target.ts';
import { refuseNewcomer } from '../risk.ts';
import type { Taken } from '../taken.ts';
import { acceptsNew, needsPassword } from './accepts.ts';
import { agreedTo } from './agreements.ts';
import { openAccount } from './open-account.ts';

type Of<Event extends Taken['event']> = Extract<Taken, { event: Event }>;

/** Takes what a new user wants to sign in with. A code proves an address or a number; a username must be free. */
export async function beginRegistration(front: Front, { identifier, agreed }: Of<'register'>): Promise<Happening> {
  const accepts = await acceptsNew(front);
  if (accepts.length === 0) throw failure(problems.registrationClosed);
  const typed = identifier.trim();
  const target = typedTarget(typed);
  const kind = kindOf(typed);
  if (typed === '' || !accepts.includes(kind))
    throw failure(problems.identifierMissing, { fields: accepts.join(', ') });
  const known = agreedTo(front, agreed);
  if (kind !== 'username' && target) {
    await refuseNewcomer(front, target);
    await sendCode(front, purposeOf('register', target));
    return { event: 'moved', state: { kind: 'passcode', purpose: 'register', identifier: typed, agreed: known } };
  }
  await countRegistration(front);
  await refuseNewcomer(front, { username: typed });
  if (await ownerOf(front, { username: typed })) throw failure(problems.userExists, { field: 'username' });
  return { event: 'moved', state: { kind: 'details', contact: { username: typed }, agreed: known } };
}

/** Takes the code that proves the address. Whoever has an account already is as good as signed in by it. */
export async function proveContact(front: Front, state: State, code: string): Promise<Happening> {
  if (state.kind !== 'passcode' || state.purpose !== 'register') throw failure(problems.notSignedIn);
  const target = typedTarget(state.identifier);
  if (!target) throw failure(problems.notSignedIn);
  if (!(await consumePasscode(front, purposeOf('register', target), code))) throw failure(problems.wrongPasscode);
  const owner = await ownerOf(front, target);
  const by = channelOf(target);
  if (!owner) return detailsNext(front, { kind: 'details', contact: target, agreed: state.agreed });
  if (!acceptsCode(front.application, by === 'email' ? 'email' : 'phone')) {
    throw failure(problems.userExists, { field: by === 'email' ? 'email' : 'phone' });
  }
  return proven(front, owner, by);
}

/** An account that needs no more than it has said is opened at once. */
async function detailsNext(front: Front, state: Extract<State, { kind: 'details' }>): Promise<Happening> {
  const kind = 'email' in state.contact ? 'email' : 'phone';
  if (await needsPassword(front, kind)) return { event: 'moved', state };
  return finishRegistration(front, state, undefined);
}

/** Opens the account. Throws what the rules have against the password, and `userExists`. */
export async function finishRegistration(front: Front, state: State, password?: string): Promise<Happening> {
  if (state.kind !== 'details') throw failure(problems.notSignedIn);
  const { contact, agreed } = state;
  if ((await acceptsNew(front)).length === 0) throw failure(problems.registrationClosed);
  const kind = contact.username ? 'username' : contact.email ? 'email' : 'phone';
  if (!password && (await needsPassword(front, kind))) throw failure(problems.passwordMissing);
  const named = newUserOf(contact, kind !== 'username');
  const user = await openAccount(front, { ...named, password }, agreed);
  return proven(front, user, kind === 'email' ? 'email' : kind === 'phone' ? 'sms' : 'password');
}

async function proven(front: Front, user: UserRow, by: Proven['by']): Promise<Happening> {
  const account = await provenAccount(front, user, by);
  const amr = [by === 'password' ? 'pwd' : by === 'sms' ? 'sms' : 'otp'];
  const { id: userId } = user;
  const now = front.platform.clock.now();
  return { event: 'proven', proven: { userId, amr, by, newPassword: undefined, at: now }, account };
}

const kindOf = (typed: string): IdentifierKind => {
  const target = typedTarget(typed);
  if (!target) return 'username';
  return 'email' in target ? 'email' : 'phone';
};

async function ownerOf({ platform, application }: Front, contact: Contact): Promise<UserRow | undefined> {
  const poolId = application.user_pool_id;
  return pick(await findByIdentifier(platform.databases.forPool(poolId), poolId, contact), contact);
}
