import { describe, expect, test } from 'vitest';
import type { UserRow } from '../users/public.ts';
import {
  type Account,
  advance,
  type Happening,
  type Outcome,
  type Policy,
  type Proof,
  type Proven,
  start,
} from './advance.ts';

const policy: Policy = {
  accepts: ['username', 'email'],
  wrongLimit: 5,
  emailMustBeVerified: false,
  tenantId: undefined,
};
const user = { id: 'u1' } as UserRow;
const account: Account = {
  factors: { due: false, enrolled: [], offered: [] },
  id: 'u1',
  user,
  status: 'Activated',
  namedByUnverifiedEmail: false,
  tenantIds: [],
  keptOut: false,
  deviceOff: false,
};
const right: Proof = { by: 'password', right: true, account, wrong: 0, newPassword: undefined, at: 0 };

const typed = (identifier: string): Happening => ({ event: 'identifier', identifier });
const proven = (proof: Partial<Proof> = {}): Happening => ({ event: 'proof', proof: { ...right, ...proof } });
const holder = (changes: Partial<Account>) => proven({ account: { ...account, ...changes } });

/** An outcome in a few words. */
const told = (outcome: Outcome) => ({
  ...('failure' in outcome ? { refused: outcome.failure.problem.key, data: outcome.failure.data } : outcome.state),
  effects: outcome.effects,
});

describe('who signs in', () => {
  test.each([
    ['  mei ', { kind: 'password', identifier: 'mei', effects: [] }],
    ['   ', { refused: 'identifierMissing', effects: [] }],
  ])('%j', (text, expected) => {
    expect(told(advance(start, typed(text), policy))).toMatchObject(expected);
  });

  test('may be said again at a later step', () => {
    const later = { kind: 'password', identifier: 'mei' } as const;
    expect(told(advance(later, typed('lin'), policy))).toMatchObject({ kind: 'password', identifier: 'lin' });
  });
});

describe('a proof', () => {
  const nobody = { right: false, account: undefined };
  test.each<[string, Happening, Partial<Policy>, string | undefined, object | undefined]>([
    ['that is right signs in', proven(), {}, undefined, undefined],
    [
      'that is wrong tells how many tries remain',
      proven({ right: false, wrong: 1 }),
      {},
      'wrongCredentials',
      { remainCount: 4 },
    ],
    [
      'that is a wrong code is told so',
      proven({ by: 'email', right: false, wrong: 1 }),
      {},
      'wrongPasscode',
      { remainCount: 4 },
    ],
    ['that is right and of nobody tells so', proven({ account: undefined }), {}, 'userNotFound', undefined],
    ['for nobody is told the same', proven({ ...nobody, wrong: 1 }), {}, 'wrongCredentials', { remainCount: 4 }],
    [
      'may be wrong as often as the limit says',
      proven({ right: false, wrong: 5 }),
      {},
      'wrongCredentials',
      { remainCount: 0 },
    ],
    ['locks after that', proven({ right: false, wrong: 6 }), {}, 'accountLocked', undefined],
    ['for nobody locks as well', proven({ ...nobody, wrong: 6 }), {}, 'accountLocked', undefined],
    ['that is right helps no more once it is locked', proven({ wrong: 5 }), {}, 'accountLocked', undefined],
    ['that is right after fewer wrong ones signs in', proven({ wrong: 4 }), {}, undefined, undefined],
    ['of a suspended account is locked', holder({ status: 'Suspended' }), {}, 'accountLocked', undefined],
    ['of a deactivated account is refused', holder({ status: 'Deactivated' }), {}, 'userDisabled', undefined],
    ['of one who resigned is refused', holder({ status: 'Resigned' }), {}, 'userDisabled', undefined],
    ['of an archived account is refused', holder({ status: 'Archived' }), {}, 'userDisabled', undefined],
    ['on a device that is off is refused', holder({ deviceOff: true }), {}, 'deviceBlocked', undefined],
    ['of one on the list of the kept out is refused', holder({ keptOut: true }), {}, 'userDisabled', undefined],
    [
      'of an account in no good standing tells nothing when it is wrong',
      proven({ right: false, wrong: 1, account: { ...account, status: 'Suspended' } }),
      {},
      'wrongCredentials',
      { remainCount: 4 },
    ],
    ['by an unconfirmed address is fine', holder({ namedByUnverifiedEmail: true }), {}, undefined, undefined],
    [
      'by an unconfirmed address is refused where the pool says so',
      holder({ namedByUnverifiedEmail: true }),
      { emailMustBeVerified: true },
      'emailNotVerified',
      undefined,
    ],
    ['for a foreign tenant is refused', holder({ tenantIds: ['t1'] }), { tenantId: 't2' }, 'tenantRefused', undefined],
    ['for the own tenant signs in', holder({ tenantIds: ['t1'] }), { tenantId: 't1' }, undefined, undefined],
  ])('%s', (_name, happening, changes, refused, data) => {
    const outcome = advance({ kind: 'password', identifier: 'mei' }, happening, { ...policy, ...changes });
    const userId = happening.event === 'proof' && happening.proof.account ? 'u1' : null;
    if (refused) {
      const effects = [{ effect: 'note-refusal', userId, reason: refused }];
      expect(told(outcome)).toEqual({ refused, data, effects });
    } else {
      const effects = [{ effect: 'welcome', user, by: 'password' }];
      expect(told(outcome)).toEqual({ kind: 'signed-in', userId: 'u1', amr: ['pwd'], effects });
    }
  });

  test('after the end changes nothing', () => {
    const end = { kind: 'signed-in', userId: 'u1', amr: ['pwd'] } as const;
    expect(told(advance(end, proven({ right: false }), policy))).toEqual({ ...end, effects: [] });
  });
});

describe('after the first proof', () => {
  const step = { kind: 'password', identifier: 'mei' } as const;
  const first: Proven = { userId: 'u1', amr: ['pwd'], by: 'password', newPassword: undefined, at: 7 };
  const withFactors = (factors: Partial<Account['factors']>, proof: Partial<Proof> = {}) =>
    proven({ at: 7, account: { ...account, factors: { ...account.factors, ...factors } }, ...proof });
  const after = (happening: Happening) => told(advance(step, happening, policy));

  test('a second factor is asked for when it is due and set up', () => {
    const happening = withFactors({ due: true, enrolled: ['otp', 'recovery'] });
    expect(after(happening)).toEqual({ kind: 'second-factor', proven: first, factor: 'otp', effects: [] });
  });

  test('a factor that travels is sent', () => {
    const effects = [{ effect: 'send-factor', userId: 'u1', factor: 'sms' }];
    expect(after(withFactors({ due: true, enrolled: ['sms'] }))).toMatchObject({ kind: 'second-factor', effects });
  });

  test('a factor is set up when it is due and missing', () => {
    const enrolment = { factor: 'otp' };
    expect(after(withFactors({ due: true, offered: ['otp'] }))).toMatchObject({ kind: 'enroll-factor', enrolment });
  });

  test('nobody gets in without a factor that is due and cannot be had', () => {
    expect(after(withFactors({ due: true }))).toMatchObject({ refused: 'secondFactorMissing' });
  });

  test('a factor that is set up and not due is not asked for', () => {
    expect(after(withFactors({ enrolled: ['email'] }))).toMatchObject({ kind: 'signed-in' });
  });

  test('the second factor comes before the new password, so that a mailbox alone resets nothing', () => {
    const forgotten = { by: 'email', newPassword: 'forgotten' } as const;
    expect(after(withFactors({ due: true, enrolled: ['otp'] }, forgotten))).toMatchObject({ kind: 'second-factor' });
    expect(after(proven(forgotten))).toMatchObject({ kind: 'new-password', reason: 'forgotten' });
  });

  test('a refusal comes before everything', () => {
    const suspended = {
      ...account,
      status: 'Suspended',
      factors: { due: true, enrolled: ['otp'] as const, offered: [] },
    };
    expect(after(proven({ account: suspended, newPassword: 'first' }))).toMatchObject({ refused: 'accountLocked' });
  });

  test.each([
    ['otp', 'wrongOtp'],
    ['recovery', 'wrongRecoveryCode'],
    ['sms', 'wrongPasscode'],
  ] as const)('a wrong %s is told as %s', (factor, refused) => {
    const proof = { factor, right: false, renewed: undefined, proven: first, account };
    expect(after({ event: 'factor', proof })).toMatchObject({
      refused,
      effects: [{ effect: 'note-refusal', userId: 'u1' }],
    });
  });

  test('a right factor signs in, a used recovery code shows the next one first', () => {
    const second = { ...first, amr: ['pwd', 'otp', 'mfa'] };
    const proof = { factor: 'otp', right: true, renewed: undefined, proven: second, account } as const;
    expect(after({ event: 'factor', proof })).toMatchObject({ kind: 'signed-in', amr: ['pwd', 'otp', 'mfa'] });
    const renewed = { ...proof, factor: 'recovery', renewed: 'next' } as const;
    expect(after({ event: 'factor', proof: renewed })).toMatchObject({ kind: 'recovery-code', code: 'next' });
  });

  test('nobody is asked for a second factor twice', () => {
    const due = { ...account, factors: { due: true, enrolled: ['otp'] as const, offered: [] } };
    const done = { ...first, amr: ['pwd', 'otp', 'mfa'] };
    expect(after({ event: 'proven', proven: done, account: due })).toMatchObject({ kind: 'signed-in' });
    expect(after({ event: 'proven', proven: first, account: due })).toMatchObject({ kind: 'second-factor' });
  });
});
