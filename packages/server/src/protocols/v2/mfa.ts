import * as fields from '@genauth/contract/fields.ts';
import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import { stepOf } from '../../domains/sign-in/public.ts';
import { findUser } from '../../domains/users/public.ts';
import { failure } from '../../http/failure.ts';
import { type Call, type Mount, serve } from './call.ts';
import { Onward } from './envelope.ts';
import { goOn, openFlow } from './flow.ts';
import { ended, landed } from './landed.ts';

const Nothing = z.object({});
const Totp = z.object({ totp: fields.text });
const Code = z.object({ code: fields.text });

/** The `mfaToken` of the sign-in that goes on. */
const handleOf = ({ request }: Call): string => request.headers.authorization ?? '';

/** The second factor of a sign-in. Codes are those of the user who has shown the first proof, whatever else is sent. */
export function mfaRoutes(mount: Mount): void {
  serve(mount, 'POST /api/v2/applications/mfa/totp/verify', Totp, (call, { totp }) => verify(call, 'otp', totp));
  serve(mount, 'POST /api/v2/applications/mfa/email/verify', Code, (call, { code }) => verify(call, 'email', code));
  serve(mount, 'POST /api/v2/applications/mfa/sms/verify', Code, (call, { code }) => verify(call, 'sms', code));
  const Bound = z.object({ email: fields.text }).or(z.object({ phone: fields.text }));
  serve(mount, 'POST /api/v2/applications/mfa/check', Bound, async (call, named) => {
    const { proven } = openFlow(call.front, handleOf(call));
    const user = await findUser(call.platform, call.application.user_pool_id, proven.userId);
    return 'email' in named
      ? user?.email?.toLowerCase() === named.email.toLowerCase()
      : user !== undefined && user.phone === named.phone;
  });
  serve(mount, 'POST /api/v2/mfa/totp/recovery', z.object({ recoveryCode: fields.text }), recover);
  serve(mount, 'GET /api/v2/mfa/authenticator', Nothing, async (call) => {
    enrolling(call);
    return []; // or there would be nothing to set up
  });
  serve(mount, 'POST /api/v2/mfa/totp/associate', Nothing, associate);
  serve(mount, 'POST /api/v2/mfa/totp/associate/confirm', Totp, async (call, { totp }) => {
    const state = await goOn(call.front, handleOf(call), { event: 'enroll', code: totp });
    if (state.kind !== 'recovery-code') return landed(call, state);
    return landed(call, await goOn(call.front, handleOf(call), { event: 'noted' }, state));
  });
}

async function verify(call: Call, factor: 'otp' | 'email' | 'sms', code: string): Promise<unknown> {
  return ended(call, await goOn(call.front, handleOf(call), { event: 'factor', factor, code }));
}

/** Signs in with a recovery code, and says which one takes its place. */
async function recover(call: Call, { recoveryCode }: { recoveryCode: string }): Promise<unknown> {
  const { front } = call;
  const taken = { event: 'factor', factor: 'recovery', code: recoveryCode } as const;
  const state = await goOn(front, handleOf(call), taken);
  if (state.kind !== 'recovery-code') return landed(call, state);
  const data = await landed(call, await goOn(front, handleOf(call), { event: 'noted' }, state));
  return data instanceof Onward
    ? data
    : new Onward({ code: 200, statusCode: 200, data: data as object, recoveryCode: state.code });
}

function enrolling(call: Call) {
  const state = openFlow(call.front, handleOf(call));
  if (state.kind !== 'enroll-factor') throw failure(problems.flowOver);
  return state;
}

async function associate(call: Call): Promise<unknown> {
  const state = enrolling(call);
  const step = await stepOf(call.front, state);
  if (step.kind !== 'enroll-factor' || !step.otp) throw failure(problems.flowOver);
  const { secret, uri, qrCode } = step.otp;
  const { recoveryCode } = state.enrolment;
  const known = { authenticator_type: 'totp', secret, recovery_code: recoveryCode };
  return { ...known, qrcode_uri: uri, qrcode_data_url: qrCode };
}
