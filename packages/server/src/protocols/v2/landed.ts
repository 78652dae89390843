import { problems } from '@genauth/contract/problems.ts';
import { newRecoveryCode } from '../../domains/mfa/public.ts';
import { poolOf } from '../../domains/pools/public.ts';
import { factorsOf } from '../../domains/security/public.ts';
import { type State, stepOf, take, type Waiting } from '../../domains/sign-in/public.ts';
import { findUser } from '../../domains/users/public.ts';
import { failure } from '../../http/failure.ts';
import type { Call } from './call.ts';
import { Onward } from './envelope.ts';
import { sealFlow } from './flow.ts';
import { shownLegacy, tokenFor } from './user.ts';

type Of<Kind extends State['kind']> = Extract<State, { kind: Kind }>;

/** The answer when a proof was right: the user with a token, or the screen that is next. */
export async function landed(call: Call, state: State): Promise<unknown> {
  switch (state.kind) {
    case 'signed-in':
      return signedIn(call, state);
    case 'second-factor':
      return askFactor(call, state);
    case 'enroll-factor':
      return askEnrolment(call, state);
    case 'new-password':
      return askPassword(call, state);
    default:
      throw failure(problems.notSignedIn);
  }
}

/** The same at the end of a sign-in of several steps; `user` is where the login component looks. */
export async function ended(call: Call, state: State): Promise<unknown> {
  if (state.kind !== 'signed-in') return landed(call, state);
  const user = await signedIn(call, state);
  return new Onward({ apiCode: FLOW_ENDED, code: 200, data: { ...user, user } });
}

const FLOW_ENDED = 1600;

async function signedIn(call: Call, { userId }: Of<'signed-in'>) {
  const { platform, application } = call;
  const tokens = await tokenFor(call, application, userId);
  const user = await findUser(platform, application.user_pool_id, userId);
  if (!user) throw failure(problems.notSignedIn);
  return { ...shownLegacy(user), ...tokens };
}

const names = { otp: 'OTP', email: 'EMAIL', sms: 'SMS', passkey: undefined, recovery: undefined } as const;

/** Where the codes go is shown in full: the component asks for a code to it. Its owner has shown the first proof. */
async function askFactor(call: Call, state: Of<'second-factor'>): Promise<Onward> {
  const { front, application } = call;
  const shown = await stepOf(front, state);
  const factors = shown.kind === 'second-factor' ? [shown.factor, ...shown.others] : [];
  const user = await findUser(front.platform, application.user_pool_id, state.proven.userId);
  const { settings } = await poolOf(front.platform, application.user_pool_id);
  const own = factorsOf(settings, application).length === 0;
  return toFactors(call, state, {
    apiCode: own ? OWN_FACTOR : FACTOR_OF_APPLICATION,
    factors: factors.flatMap((factor) => names[factor] ?? []),
    bound: {
      totpMfaEnabled: factors.includes('otp'),
      mfaEmail: factors.includes('email') ? (user?.email ?? null) : null,
      mfaPhone: factors.includes('sms') ? (user?.phone ?? null) : null,
      mfaPhoneCountryCode: factors.includes('sms') ? (user?.phone_country_code ?? null) : null,
    },
  });
}

/** A factor must be set up: an authenticator, because the component has no page that proves an address first. */
async function askEnrolment(call: Call, state: Of<'enroll-factor'>): Promise<Onward> {
  const begun =
    state.enrolment.factor === 'otp' ? state : await take(call.front, state, { event: 'use-enroll', factor: 'otp' });
  if (begun.kind !== 'enroll-factor') throw failure(problems.notSignedIn);
  const bound = { totpMfaEnabled: false, mfaEmail: null, mfaPhone: null, mfaPhoneCountryCode: null };
  const enrolment = { ...begun.enrolment, recoveryCode: newRecoveryCode() };
  return toFactors(call, { ...begun, enrolment }, { apiCode: FACTOR_OF_APPLICATION, factors: ['OTP'], bound });
}

const OWN_FACTOR = 1635;
const FACTOR_OF_APPLICATION = 1636;

interface Asked {
  apiCode: number;
  factors: readonly string[];
  bound: object;
}

function toFactors({ front }: Call, state: Waiting, { apiCode, factors, bound }: Asked): Onward {
  const mfaToken = sealFlow(front, state);
  const applicationMfa = factors.map((mfaPolicy, sort) => ({ mfaPolicy, status: 1, sort }));
  const data = { mfaToken, applicationMfa, faceMfaEnabled: false, ...bound };
  return new Onward({ apiCode, problem: problems.mfaRequired, data, flowHandle: mfaToken });
}

function askPassword({ front }: Call, state: Of<'new-password'>): Onward {
  const token = sealFlow(front, state);
  const problem = state.reason === 'first' ? problems.firstPasswordDue : problems.newPasswordDue;
  const apiCode = state.reason === 'weak' ? PASSWORD_TOO_WEAK : problem.apiCode;
  return new Onward({ apiCode, problem, data: { token }, flowHandle: token });
}

const PASSWORD_TOO_WEAK = 2071;
