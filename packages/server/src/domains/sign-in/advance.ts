import { problems } from '@genauth/contract/problems.ts';
import type { IdentifierKind } from '@genauth/contract/sign-in.ts';
import { type Failure, failure } from '../../http/failure.ts';

/** Where a user stands on the way in: a step of the page, or the end of it. */
export type State =
  | { readonly kind: 'identifier'; readonly accepts: readonly IdentifierKind[] }
  | { readonly kind: 'password'; readonly identifier: string }
  | { readonly kind: 'signed-in'; readonly userId: string; readonly by: Method };

/** How users prove who they are; each is a folder. */
export type Method = 'password' | 'passcode';

/** What happened: the user said who they are, or a method looked at a proof. */
export type Happening =
  | { readonly event: 'identifier'; readonly identifier: string }
  | { readonly event: 'proof'; readonly proof: Proof };

/** What a method found out. It costs the same time whatever it finds. */
export interface Proof {
  readonly by: Method;
  /** Whether the proof is right: a password is that of the account, a code the one that was sent. */
  readonly right: boolean;
  /** What a right proof shows to be the user's own. */
  readonly proves?: 'email' | 'phone';
  /** The account that was named, if there is one. */
  readonly account: Account | undefined;
  /** Wrong proofs for what was typed, within the window; this one included. */
  readonly wrong: number;
}

/** The part of a user that decides about signing in. */
export interface Account {
  readonly id: string;
  readonly status: string;
  /** The account was named by an e-mail address that nobody has confirmed. */
  readonly namedByUnverifiedEmail: boolean;
  readonly tenantIds: readonly string[];
  /** An administrator chose the password; the user is to choose another one, for the first time or again. */
  readonly passwordDue: 'first' | 'again' | undefined;
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
  | { readonly effect: 'welcome'; readonly userId: string; readonly proved: Proof['proves'] }
  | { readonly effect: 'note-refusal'; readonly userId: string | null; readonly reason: string };

export type Outcome =
  | { readonly state: State; readonly effects: readonly Effect[] }
  | { readonly failure: Failure; readonly effects: readonly Effect[] };

/** The first step. */
export const start = ({ accepts }: Policy): State => ({ kind: 'identifier', accepts });

/**
 * Moves a sign-in on. What was typed is accepted at every step before the end, because the user may have gone back.
 * Pure: looking at proofs comes before, carrying out the effects after.
 */
export function advance(state: State, happening: Happening, policy: Policy): Outcome {
  if (state.kind === 'signed-in') return { state, effects: [] };
  if (happening.event === 'proof') return judge(happening.proof, policy);
  const identifier = happening.identifier.trim();
  if (identifier !== '') return { state: { kind: 'password', identifier }, effects: [] };
  return { failure: failure(problems.identifierMissing, { fields: policy.accepts.join(', ') }), effects: [] };
}

/** Before the proof is known to be right, nothing may depend on the account: not even whether there is one. */
function judge({ by, right, wrong, account, proves }: Proof, policy: Policy): Outcome {
  const remaining = policy.wrongLimit - wrong;
  if (right ? remaining <= 0 : remaining < 0) return refused(failure(problems.accountLocked), account);
  if (!right) {
    const problem = by === 'passcode' ? problems.wrongPasscode : problems.wrongCredentials;
    return refused(failure(problem, {}, { data: { remainCount: remaining } }), account);
  }
  if (!account) return refused(failure(problems.userNotFound), account);
  const refusal = refuse(account, policy);
  if (refusal) return refused(refusal, account);
  const state = { kind: 'signed-in', userId: account.id, by } as const;
  return { state, effects: [{ effect: 'welcome', userId: account.id, proved: proves }] };
}

const refused = (refusal: Failure, account: Account | undefined): Outcome => ({
  failure: refusal,
  effects: [{ effect: 'note-refusal', userId: account?.id ?? null, reason: refusal.problem.key }],
});

/** Why an account whose proof was right may not sign in all the same. */
function refuse(account: Account, policy: Policy): Failure | undefined {
  if (account.status === 'Suspended') return failure(problems.accountLocked);
  if (account.status !== 'Activated') return failure(problems.userDisabled);
  if (policy.emailMustBeVerified && account.namedByUnverifiedEmail) return failure(problems.emailNotVerified);
  if (policy.tenantId && !account.tenantIds.includes(policy.tenantId)) return failure(problems.tenantRefused);
  if (account.passwordDue === 'first') return failure(problems.firstPasswordDue);
  if (account.passwordDue) return failure(problems.newPasswordDue);
  return undefined;
}
