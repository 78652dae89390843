import type { EmailChannel, SmsChannel } from '@genauth/contract/entities/passcode-channel.ts';
import * as fields from '@genauth/contract/fields.ts';
import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import { checkPasscode, type Purpose, sendPasscode } from '../../domains/passcodes/public.ts';
import { Failure } from '../../http/failure.ts';
import { messageOf } from '../../messages/messages.ts';
import { type Call, type Mount, serve } from './call.ts';

const smsScenes = {
  login: 'CHANNEL_LOGIN',
  register: 'CHANNEL_REGISTER',
  reset: 'CHANNEL_RESET_PASSWORD',
  bind: 'CHANNEL_BIND_PHONE',
  unbind: 'CHANNEL_UNBIND_PHONE',
  'mfa-bind': 'CHANNEL_BIND_MFA',
  'mfa-verify': 'CHANNEL_VERIFY_MFA',
  'mfa-unbind': 'CHANNEL_UNBIND_MFA',
  'complete-phone': 'CHANNEL_COMPLETE_PHONE',
} as const satisfies Record<string, SmsChannel>;

const emailScenes = {
  LOGIN_VERIFY_CODE: 'CHANNEL_LOGIN',
  REGISTER_VERIFY_CODE: 'CHANNEL_REGISTER',
  RESET_PASSWORD: 'CHANNEL_RESET_PASSWORD',
  RESET_PASSWORD_VERIFY_CODE: 'CHANNEL_RESET_PASSWORD',
  CHANGE_EMAIL: 'CHANNEL_UPDATE_EMAIL',
  EMAIL_BIND_VERIFY_CODE: 'CHANNEL_BIND_EMAIL',
  EMAIL_UNBIND_VERIFY_CODE: 'CHANNEL_UNBIND_EMAIL',
  MFA_VERIFY: 'CHANNEL_VERIFY_MFA',
  MFA_VERIFY_CODE: 'CHANNEL_VERIFY_MFA',
  SELF_UNLOCKING_VERIFY_CODE: 'CHANNEL_UNLOCK_ACCOUNT',
  INFORMATION_COMPLETION_VERIFY_CODE: 'CHANNEL_COMPLETE_EMAIL',
} as const satisfies Record<string, EmailChannel>;

const namesOf = <Scenes extends object>(scenes: Scenes) => z.enum(Object.keys(scenes) as (keyof Scenes & string)[]);

const Phone = z.object({ phone: fields.phone, phoneCountryCode: fields.phoneCountryCode.optional() });
const Email = z.object({ email: fields.email });

/** Codes by text message and by e-mail. What one was sent for is in its scene; it is worth nothing for anything else. */
export function codeRoutes(mount: Mount): void {
  const ToPhone = Phone.extend({ scene: namesOf(smsScenes) });
  serve(mount, 'POST /api/v2/sms/send', ToPhone, (call, { scene, ...to }) =>
    send(call, { channel: smsScenes[scene], ...to }),
  );
  for (const scene of ['login', 'register'] as const) {
    serve(mount, `POST /api/v2/sms/send-${scene}`, Phone, (call, to) =>
      send(call, { channel: smsScenes[scene], ...to }),
    );
  }
  serve(mount, 'POST /api/v2/email/send', Email.extend({ scene: namesOf(emailScenes) }), (call, { scene, email }) =>
    send(call, { channel: emailScenes[scene], email }),
  );
  serve(
    mount,
    'POST /api/v2/sms/preCheckCode',
    Phone.extend({ phoneCode: fields.text }),
    (call, { phoneCode, ...to }) => preCheck(call, { channel: 'CHANNEL_REGISTER', ...to }, phoneCode),
  );
  serve(mount, 'POST /api/v2/email/preCheckCode', Email.extend({ emailCode: fields.text }), (call, given) =>
    preCheck(call, { channel: 'CHANNEL_REGISTER', email: given.email }, given.emailCode),
  );
}

/** The code of a second factor may have been sent with the question for it: then there is no need for another one. */
async function send({ front }: Call, purpose: Purpose): Promise<void> {
  try {
    await sendPasscode(front, purpose, front.language);
  } catch (error) {
    const again = error instanceof Failure && error.problem === problems.passcodeSentRecently;
    if (!again || purpose.channel !== 'CHANNEL_VERIFY_MFA') throw error;
  }
}

/** Whether a code is right; it stays valid. Asked before a page that comes between the code and the registration. */
async function preCheck({ front }: Call, purpose: Purpose, code: string) {
  const valid = await checkPasscode(front, purpose, code);
  return { valid, message: valid ? null : messageOf(problems.wrongPasscode, front.language) };
}
