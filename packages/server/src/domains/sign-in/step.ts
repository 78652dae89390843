import type { Factor, PasswordRules } from '@genauth/contract/account-steps.ts';
import type { Step } from '@genauth/contract/sign-in.ts';
import { factorPurpose, otpUri, qrCodeOf } from '../mfa/public.ts';
import { secondsToResend } from '../passcodes/public.ts';
import { creationOptions, requestOptions } from '../passkeys/public.ts';
import { passwordRules } from '../passwords/public.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { provenAccount } from './account.ts';
import type { State } from './advance.ts';
import { acceptsQrCode, waitingStep } from './device/qrcode.ts';
import type { Front } from './front.ts';
import { acceptsCode } from './passcode/accepts.ts';
import { channelOf, purposeOf, typedTarget } from './passcode/target.ts';
import { offeredPasskey } from './passkey/passkey.ts';
import { acceptedIdentifiers } from './password/accepts.ts';
import { acceptsNew, needsPassword } from './registration/accepts.ts';
import { agreementsOf } from './registration/agreements.ts';
import { userOf } from './user.ts';

type Of<Kind extends State['kind']> = Extract<State, { kind: Kind }>;

/** What a page shows of a state. Throws `notSignedIn` when its user has gone. */
export async function stepOf(front: Front, state: Exclude<State, { kind: 'signed-in' }>): Promise<Step> {
  switch (state.kind) {
    case 'identifier':
      return {
        kind: 'identifier',
        accepts: namesOf(front),
        passkey: await offeredPasskey(front),
        qrCode: acceptsQrCode(front.application),
      };
    case 'waiting':
      return waitingStep(front, state);
    case 'password':
      return { kind: 'password', identifier: state.identifier, codeBy: codeBy(front, state.identifier) };
    case 'recover':
      return { kind: 'recover', accepts: ['email', 'phone'] };
    case 'register':
      return {
        kind: 'register',
        accepts: await acceptsNew(front),
        agreements: agreementsOf(front.application, front.language),
      };
    case 'passcode':
      return passcodeStep(front, state);
    case 'details':
      return detailsStep(front, state);
    case 'second-factor':
      return factorStep(front, state);
    case 'enroll-factor':
      return enrollStep(front, state);
    case 'recovery-code':
      return { kind: 'recovery-code', code: state.code };
    case 'new-password':
      return newPasswordStep(front, state);
  }
}

/** What may be typed at the first step: all that goes with a password or a code. */
function namesOf({ application }: Front) {
  const named = new Set(acceptedIdentifiers(application));
  if (acceptsCode(application, 'email')) named.add('email');
  if (acceptsCode(application, 'phone')) named.add('phone');
  return [...named];
}

function codeBy({ application }: Front, identifier: string) {
  const target = typedTarget(identifier);
  if (!target) return null;
  const channel = channelOf(target);
  return acceptsCode(application, channel === 'email' ? 'email' : 'phone') ? channel : null;
}

const codeLength = async ({ platform, application }: Front): Promise<number> =>
  securityOf((await poolOf(platform, application.user_pool_id)).settings).verifyCodeLength;

async function passcodeStep(front: Front, { purpose, identifier }: Of<'passcode'>): Promise<Step> {
  const target = typedTarget(identifier) ?? { email: identifier };
  return {
    kind: 'passcode',
    purpose,
    identifier,
    channel: channelOf(target),
    length: await codeLength(front),
    resendAfter: await secondsToResend(front, purposeOf(purpose, target)),
    passwordToo: purpose === 'sign-in' && acceptedIdentifiers(front.application).length > 0,
  };
}

const rulesOf = async ({ platform, application }: Front): Promise<PasswordRules | null> =>
  passwordRules((await poolOf(platform, application.user_pool_id)).settings) ?? null;

async function detailsStep(front: Front, { contact }: Of<'details'>): Promise<Step> {
  const kind = contact.username ? 'username' : contact.email ? 'email' : 'phone';
  const password = await needsPassword(front, kind);
  const rules = password ? await rulesOf(front) : null;
  return { kind: 'details', purpose: 'register', password, passwordRules: rules, fields: [], skippable: false };
}

async function newPasswordStep(front: Front, { proven, reason }: Of<'new-password'>): Promise<Step> {
  const { username, email, phone } = await userOf(front, proven.userId);
  const identifier = username ?? email ?? phone ?? '';
  return { kind: 'new-password', reason, identifier, passwordRules: await rulesOf(front) };
}

async function factorStep(front: Front, { proven, factor }: Of<'second-factor'>): Promise<Step> {
  const user = await userOf(front, proven.userId);
  const { factors } = await provenAccount(front, user, proven.by);
  const purpose = factorPurpose(user, factor);
  return {
    kind: 'second-factor',
    factor,
    target: purpose ? masked('email' in purpose ? purpose.email : purpose.phone) : null,
    others: factors.enrolled.filter((other) => other !== factor),
    length: factor === 'otp' ? 6 : await codeLength(front),
    resendAfter: purpose ? await secondsToResend(front, purpose) : 0,
    mayTrust: factor !== 'recovery',
    passkey: factor === 'passkey' ? { ...(await requestOptions(front, user.id)) } : null,
  };
}

/** Enough for its owner to know it, not enough for anybody else. */
function masked(target: string): string {
  const [name = '', domain] = target.split('@');
  return domain ? `${name.slice(0, 1)}•••@${domain}` : `•••${target.slice(-4)}`;
}

async function enrollStep(front: Front, { proven, enrolment }: Of<'enroll-factor'>): Promise<Step> {
  const user = await userOf(front, proven.userId);
  const { factors } = await provenAccount(front, user, proven.by);
  const { factor, secret, target = null } = enrolment;
  const others = factors.offered.filter((other: Factor) => other !== factor);
  const length = factor === 'otp' ? 6 : await codeLength(front);
  const account = user.username ?? user.email ?? user.phone ?? user.id;
  const uri = secret && otpUri(secret, front.application.name, account);
  const otp = secret && uri ? { secret, uri, qrCode: qrCodeOf(uri) } : null;
  const db = front.platform.databases.forPool(user.user_pool_id);
  const passkey = factor === 'passkey' ? { ...(await creationOptions(front, db, user)) } : null;
  return { kind: 'enroll-factor', factor, others, otp, target, length, passkey, skippable: false };
}
