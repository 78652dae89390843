import { signup } from '@genauth/contract/authentication/signup.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import { failure } from '../../../http/failure.ts';
import { implement } from '../../../http/implement.ts';
import { consumePasscode, type Purpose } from '../../passcodes/public.ts';
import { decryptPassword } from '../../passwords/public.ts';
import { type NewUser, newUserOf, shownUser, type UserRow } from '../../users/public.ts';
import { refuseFlood } from '../attempts.ts';
import type { Front } from '../front.ts';
import { openAccount } from './open-account.ts';

type Input = z.output<typeof signup.signUp.input>;

export const signUpHandlers = implement(signup, {
  async signUp({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const { id: requestId, origin, clientIp, userAgent, language } = request;
    const front = {
      platform,
      application,
      origin,
      requestId,
      clientIp,
      userAgent,
      language,
      sharedAddress: false,
      tenantId: undefined,
    };
    return shownUser(await signUp(front, input), { customData: true });
  },
});

/** Registers somebody in one step, by password or by code. Throws what {@link openAccount} throws, and `wrongPasscode`. */
export async function signUp(front: Front, input: Input, agreed: readonly string[] = []): Promise<UserRow> {
  await refuseFlood(front);
  const named = input.connection === 'PASSWORD' ? await byPassword(front, input) : await byCode(front, input);
  const { email, phone, phoneCountryCode, customData, ...profile } = input.profile ?? {};
  const proved = await provedProfile(front, input);
  const user = { email, phone, phoneCountryCode, ...profile, customData, ...proved, ...named };
  return openAccount(front, user, agreed);
}

async function byPassword({ platform }: Front, { passwordPayload, options }: Input): Promise<NewUser> {
  const { password: sealed, email, username } = passwordPayload ?? {};
  if (!sealed || !(email || username)) {
    throw failure(problems.criterionMissing, {
      fields: 'passwordPayload.password, passwordPayload.email, passwordPayload.username',
    });
  }
  const password = await decryptPassword(platform, sealed, options?.passwordEncryptType ?? 'none');
  return { ...newUserOf({ email, username }, false), ...(email && username ? { username } : {}), password };
}

async function byCode(front: Front, { passCodePayload, options }: Input): Promise<NewUser> {
  const { passCode = '', email, phone, phoneCountryCode } = passCodePayload ?? {};
  const to = email ? { email } : phone ? { phone, phoneCountryCode } : undefined;
  if (!to) throw failure(problems.criterionMissing, { fields: 'passCodePayload.email, passCodePayload.phone' });
  await demand(front, { channel: 'CHANNEL_REGISTER', ...to }, passCode);
  const sealed = options?.passwordForPhonePassCode;
  const password = sealed
    ? await decryptPassword(front.platform, sealed, options?.passwordEncryptType ?? 'none')
    : undefined;
  return { ...newUserOf(to, true), ...(phoneCountryCode ? { phone, phoneCountryCode } : {}), password };
}

/** Codes that prove what the profile says beside what the user registers with. */
async function provedProfile(front: Front, { profile, options }: Input): Promise<Partial<NewUser>> {
  const { phonePassCodeForInformationCompletion: sms, emailPassCodeForInformationCompletion: mail } = options ?? {};
  const proved: Partial<NewUser> = {};
  if (sms && profile?.phone) {
    const { phone, phoneCountryCode } = profile;
    await demand(front, { channel: 'CHANNEL_COMPLETE_PHONE', phone, phoneCountryCode }, sms);
    proved.phoneVerified = true;
  }
  if (mail && profile?.email) {
    await demand(front, { channel: 'CHANNEL_COMPLETE_EMAIL', email: profile.email }, mail);
    proved.emailVerified = true;
  }
  return proved;
}

async function demand(front: Front, purpose: Purpose, code: string): Promise<void> {
  if (!(await consumePasscode(front, purpose, code))) throw failure(problems.wrongPasscode);
}
