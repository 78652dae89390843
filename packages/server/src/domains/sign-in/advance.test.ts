import { describe, expect, test } from 'vitest';
import { type Account, advance, type Happening, type Outcome, type Policy, type Proof, start } from './advance.ts';

const policy: Policy = {
  accepts: ['username', 'email'],
  wrongLimit: 5,
  emailMustBeVerified: false,
  tenantId: undefined,
};
const account: Account = {
  id: 'u1',
  status: 'Activated',
  namedByUnverifiedEmail: false,
  tenantIds: [],
  passwordDue: undefined,
};
const right: Proof = { by: 'password', right: true, account, wrong: 0 };

const typed = (identifier: string): Happening => ({ event: 'identifier', identifier });
const proven = (proof: Partial<Proof> = {}): Happening => ({ event: 'proof', proof: { ...right, ...proof } });
const holder = (changes: Partial<Account>) => proven({ account: { ...account, ...changes } });

/** An outcome in a few words. */
const told = (outcome: Outcome) => ({
  ...('failure' in outcome ? { refused: outcome.failure.problem.key, data: outcome.failure.data } : outcome.state),
  effects: outcome.effects,
});

describe('who signs in', () => {
  test('starts with what the application accepts', () => {
    expect(start(policy)).toEqual({ kind: 'identifier', accepts: ['username', 'email'] });
  });

  test.each([
    ['  mei ', { kind: 'password', identifier: 'mei', effects: [] }],
    ['   ', { refused: 'identifierMissing', effects: [] }],
  ])('%j', (text, expected) => {
    expect(told(advance(start(policy), typed(text), policy))).toMatchObject(expected);
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
      proven({ by: 'passcode', right: false, wrong: 1 }),
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
    [
      'of an account in no good standing tells nothing when it is wrong',
      proven({ right: false, wrong: 1, account: { ...account, status: 'Suspended' } }),
      {},
      'wrongCredentials',
      { remainCount: 4 },
    ],
    ['that is due for the first time is refused', holder({ passwordDue: 'first' }), {}, 'firstPasswordDue', undefined],
    ['that is due again is refused', holder({ passwordDue: 'again' }), {}, 'newPasswordDue', undefined],
    [
      'that is wrong does not tell that another one is due',
      proven({ right: false, wrong: 1, account: { ...account, passwordDue: 'first' } }),
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
      const effects = [{ effect: 'welcome', userId: 'u1' }];
      expect(told(outcome)).toEqual({ kind: 'signed-in', userId: 'u1', by: 'password', effects });
    }
  });

  test('after the end changes nothing', () => {
    const end = { kind: 'signed-in', userId: 'u1', by: 'password' } as const;
    expect(told(advance(end, proven({ right: false }), policy))).toEqual({ ...end, effects: [] });
  });
});
