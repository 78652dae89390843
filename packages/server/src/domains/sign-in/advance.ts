import type { Factor, NewPasswordStep, Purpose } from '@genauth/contract/account-steps.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { IdentifierKind } from '@genauth/contract/sign-in.ts';
import { type Failure, failure } from '../../http/failure.ts';
import type { FirstProof } from '../mfa/public.ts';
import type { UserRow } from '../users/public.ts';

/** Where a user stands on the way in. What a front keeps of it between two requests, it keeps sealed. */
export type State =
  | { readonly kind: 'identifier' }
  | { readonly kind: 'password'; readonly identifier: string }
  | { readonly kind: 'waiting'; readonly id: string; readonly scanId: string }
  | { readonly kind: 'recover' }
  | { readonly kind: 'register' }
  | { readonly kind: 'passcode'; readonly purpose: Purpose; readonly identifier: string; readonly agreed: Agreed }
  | { readonly kind: 'details'; readonly contact: Contact; readonly agreed: Agreed }
  | { readonly kind: 'second-factor'; readonly proven: Proven; readonly factor: Factor }
  | { readonly kind: 'enroll-factor'; readonly proven: Proven; readonly enrolment: Enrolment }
  | { readonly kind: 'recovery-code'; readonly proven: Proven; readonly code: string }
  | { readonly kind: 'new-password'; readonly proven: Proven; readonly reason: NewPasswordReason }
  | { readonly kind: 'signed-in'; readonly userId: string; readonly amr: readonly string[]; readonly trust?: true };

export type NewPasswordReason = NewPasswordStep['reason'];

/** The ids of what a new user agreed to. */
type Agreed = readonly string[];

/** What a new user signs in with: one of these. An address or a number has been confirmed by a code. */
export interface Contact {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly phoneCountryCode?: string | undefined;
}

/** A user who has proved who they are, but is not in yet. */
export interface Proven {
  readonly userId: string;
  /** RFC 8176: `pwd`, `otp`, `sms`, `hwk`; `mfa` once a second factor was among them. */
  readonly amr: readonly string[];
  /** Where the first proof came from, so that the second one comes from somewhere else. */
  readonly by: FirstProof;
  /** Why a new password has to be set; undefined: it need not. */
  readonly newPassword: NewPasswordReason | undefined;
  /** The browser is not to be asked for a second factor again. */
  readonly trust?: true;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A second factor that is being set up. */
export interface Enrolment {
  readonly factor: Exclude<Factor, 'recovery'>;
  /** Of an authenticator; base32. */
  readonly secret?: string;
  /** The recovery code beside an authenticator, when it was shown before; else one is made. */
  readonly recoveryCode?: string;
  /** Where a code was sent. */
  readonly target?: string;
}

/** What happened: the user said something, or a method looked at a proof. */
export type Happening =
  | { readonly event: 'moved'; readonly state: State }
  | { readonly event: 'identifier'; readonly identifier: string }
  | { readonly event: 'proof'; readonly proof: Proof }
  | { readonly event: 'factor'; readonly proof: FactorProof }
  | { readonly event: 'proven'; readonly proven: Proven; readonly account: Account };

/** What a method found out. It costs the same time whatever it finds. */
export interface Proof {
  readonly by: Proven['by'];
  /** Whether the proof is right: a password is that of the account, a code the one that was sent. */
  readonly right: boolean;
  /** Why a right proof lets nobody in without a new password. */
  readonly newPassword: NewPasswordReason | undefined;
  /** The account that was named, if there is one. */
  readonly account: Account | undefined;
  /** Wrong proofs for what was typed, within the window; this one included. */
  readonly wrong: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a second factor found out about a user who is known. */
export interface FactorProof {
  readonly factor: Factor;
  readonly right: boolean;
  /** The recovery code that takes the place of the one that was used. */
  readonly renewed: string | undefined;
  /** With the factor among its methods when it was right. */
  readonly proven: Proven;
  readonly account: Account;
}

/** The part of a user that decides about signing in. */
export interface Account {
  readonly id: string;
  /** All that is known of the user, for what happens after it is decided. */
  readonly user: UserRow;
  readonly status: string;
  /** The account was named by an e-mail address that nobody has confirmed. */
  readonly namedByUnverifiedEmail: boolean;
  readonly tenantIds: readonly string[];
  /** The account is on the pool's list of those that are kept out. */
  readonly keptOut: boolean;
  /** An administrator switched the device off for the account. */
  readonly deviceOff: boolean;
  readonly factors: AccountFactors;
}

/** What an account has beside its first proof, and whether it is needed now. */
export interface AccountFactors {
  readonly due: boolean;
  /** Those that are set up, the one to ask for first. */
  readonly enrolled: readonly Factor[];
  /** Those that may be set up on the way in. */
  readonly offered: readonly Enrolment['factor'][];
}

/** What the pool and the application ask for. */
export interface Policy {
  readonly accepts: readonly IdentifierKind[];
  /** After this many wrong proofs what was typed is locked for the rest of the window. */
  readonly wrongLimit: number;
  readonly emailMustBeVerified: boolean;
  /** The tenant to sign in to. */
  readonly tenantId: string | undefined;
}

/** What is to be done beside moving on. */
export type Effect =
  | { readonly effect: 'welcome'; readonly user: UserRow; readonly by: Proven['by'] }
  | { readonly effect: 'send-factor'; readonly userId: string; readonly factor: 'email' | 'sms' }
  | { readonly effect: 'note-refusal'; readonly userId: string | null; readonly reason: string };

export type Outcome =
  | { readonly state: State; readonly effects: readonly Effect[] }
  | { readonly failure: Failure; readonly effects: readonly Effect[] };

/** Milliseconds that a first proof is good for without what has to follow it. */
export const PATIENCE = 15 * 60_000;

/** The first step. */
export const start: State = { kind: 'identifier' };

/**
 * Moves a sign-in on. What was typed is accepted at every step before the end, because the user may have gone back.
 * Pure: looking at proofs comes before, carrying out the effects after.
 */
export function advance(state: State, happening: Happening, policy: Policy): Outcome {
  if (state.kind === 'signed-in') return { state, effects: [] };
  switch (happening.event) {
    case 'moved':
      return { state: happening.state, effects: [] };
    case 'identifier':
      return named(happening.identifier.trim(), policy);
    case 'proof':
      return judge(happening.proof, policy);
    case 'factor':
      return judgeFactor(happening.proof, policy);
    case 'proven':
      return onward(happening.proven, happening.account, policy);
  }
}

function named(identifier: string, { accepts }: Policy): Outcome {
  if (identifier !== '') return { state: { kind: 'password', identifier }, effects: [] };
  return { failure: failure(problems.identifierMissing, { fields: accepts.join(', ') }), effects: [] };
}

/** Before the proof is known to be right, nothing may depend on the account: not even whether there is one. */
function judge(proof: Proof, policy: Policy): Outcome {
  const { by, right, wrong, account, at, newPassword } = proof;
  const remaining = policy.wrongLimit - wrong;
  const userId = account?.id ?? null;
  if (right ? remaining <= 0 : remaining < 0) return refused(failure(problems.accountLocked), userId);
  if (!right && by === 'passkey') return refused(failure(problems.passkeyRefused), userId);
  if (!right) {
    const problem = by === 'password' ? problems.wrongCredentials : problems.wrongPasscode;
    return refused(failure(problem, {}, { data: { remainCount: remaining } }), userId);
  }
  if (!account) return refused(failure(problems.userNotFound), userId);
  return onward({ userId: account.id, amr: methods[by], by, newPassword, at }, account, policy);
}

/** RFC 8176. A passkey is two factors by itself: what somebody has, opened by what they know or are. */
const methods: Record<Proven['by'], readonly string[]> = {
  password: ['pwd'],
  email: ['otp'],
  sms: ['sms'],
  passkey: ['hwk', 'user', 'mfa'],
  device: ['mca'],
};

const wrongFactors = {
  otp: problems.wrongOtp,
  recovery: problems.wrongRecoveryCode,
  email: problems.wrongPasscode,
  sms: problems.wrongPasscode,
  passkey: problems.wrongPasskey,
} as const;

function judgeFactor({ factor, right, renewed, proven, account }: FactorProof, policy: Policy): Outcome {
  if (!right) return refused(failure(wrongFactors[factor]), account.id);
  if (renewed) return { state: { kind: 'recovery-code', proven, code: renewed }, effects: [] };
  return onward(proven, account, policy);
}

/** What is still to be done by somebody who has proved who they are; nothing, and they are in. */
function onward(proven: Proven, account: Account, policy: Policy): Outcome {
  const refusal = refuse(account, policy);
  if (refusal) return refused(refusal, account.id);
  if (account.factors.due && !proven.amr.includes('mfa')) return askFactor(proven, account.factors);
  const reason = proven.newPassword;
  if (reason) return { state: { kind: 'new-password', proven, reason }, effects: [] };
  const { userId, amr, by, trust } = proven;
  const state = { kind: 'signed-in', userId, amr, ...(trust ? { trust } : {}) } as const;
  return { state, effects: [{ effect: 'welcome', user: account.user, by }] };
}

function askFactor(proven: Proven, { enrolled, offered }: AccountFactors): Outcome {
  const [factor] = enrolled;
  if (factor) return { state: { kind: 'second-factor', proven, factor }, effects: sending(proven.userId, factor) };
  const [first] = offered;
  if (first) return { state: { kind: 'enroll-factor', proven, enrolment: { factor: first } }, effects: [] };
  return refused(failure(problems.secondFactorMissing), proven.userId);
}

const sending = (userId: string, factor: Factor): Effect[] =>
  factor === 'email' || factor === 'sms' ? [{ effect: 'send-factor', userId, factor }] : [];

const refused = (refusal: Failure, userId: string | null): Outcome => ({
  failure: refusal,
  effects: [{ effect: 'note-refusal', userId, reason: refusal.problem.key }],
});

/** Why an account whose proof was right may not sign in all the same. */
function refuse(account: Account, policy: Policy): Failure | undefined {
  if (account.status === 'Suspended') return failure(problems.accountLocked);
  if (account.status !== 'Activated' || account.keptOut) return failure(problems.userDisabled);
  if (account.deviceOff) return failure(problems.deviceBlocked);
  if (policy.emailMustBeVerified && account.namedByUnverifiedEmail) return failure(problems.emailNotVerified);
  if (policy.tenantId && !account.tenantIds.includes(policy.tenantId)) return failure(problems.tenantRefused);
  return undefined;
}
