import * as fields from '@genauth/contract/fields.ts';
import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import type { Taken } from '../../domains/sign-in/public.ts';
import { answerPreflights } from '../../http/cors.ts';
import { failure } from '../../http/failure.ts';
import { type Call, type Mount, serve } from './call.ts';
import { Onward } from './envelope.ts';
import { goOn, keepStep, keptStep } from './flow.ts';
import { ended } from './landed.ts';
import { passwordOf } from './login.ts';

const handle = fields.secret.optional();
const Totp = z.object({ totp: fields.text, mfaToken: handle });
const Code = z.object({ code: fields.text, mfaToken: handle });
const Password = z.object({ password: fields.secret });

/** The next step of a sign-in, by the name that the component gives it. */
const Step = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('verify-totp'), data: Totp }),
    z.object({ action: z.enum(['verify-email', 'verify-sms']), data: Code }),
    z.object({ action: z.literal('verify-totp-first-time'), data: Totp }),
    z.object({ action: z.literal('recovery-totp'), data: z.object({ recoveryCode: fields.text }) }),
    z.object({ action: z.literal('confirm-totp-recovery-code'), data: z.object({}).optional() }),
    z.object({
      action: z.enum(['reset-password-first-time', 'reset-password-forced', 'reset-password-strength-detection']),
      data: Password,
    }),
  ])
  .and(z.object({ flowHandle: handle }));

type Steps = z.output<typeof Step>;

/** `POST /interaction/authFlow`: what the component does after the first proof. */
export function authFlowRoutes(mount: Mount): void {
  answerPreflights(mount.app, mount.platform, '/interaction/authFlow');
  serve(mount, 'POST /interaction/authFlow', Step, (call, step) => {
    const named = step.data && 'mfaToken' in step.data ? step.data.mfaToken : undefined;
    const handle = named ?? step.flowHandle;
    if (!handle) throw failure(problems.flowOver);
    return follow(call, handle, step);
  });
}

async function follow(call: Call, handle: string, step: Steps): Promise<unknown> {
  const { front, platform } = call;
  switch (step.action) {
    case 'verify-totp':
      return ended(call, await goOn(front, handle, { event: 'factor', factor: 'otp', code: step.data.totp }));
    case 'verify-email':
      return ended(call, await goOn(front, handle, { event: 'factor', factor: 'email', code: step.data.code }));
    case 'verify-sms':
      return ended(call, await goOn(front, handle, { event: 'factor', factor: 'sms', code: step.data.code }));
    case 'verify-totp-first-time':
      return toRecoveryCode(call, handle, { event: 'enroll', code: step.data.totp });
    case 'recovery-totp':
      return toRecoveryCode(call, handle, { event: 'factor', factor: 'recovery', code: step.data.recoveryCode });
    case 'confirm-totp-recovery-code':
      return ended(call, await goOn(front, handle, { event: 'noted' }, await keptStep(front, handle)));
    default:
      await goOn(front, handle, { event: 'new-password', password: await passwordOf(platform, step.data.password) });
      return new Onward({ apiCode: BEGIN_AGAIN });
  }
}

/** After a new password the component begins again, with that. */
const BEGIN_AGAIN = 1699;

/** The component shows the recovery code now, and comes back with the handle that it had before. */
async function toRecoveryCode(call: Call, handle: string, taken: Taken): Promise<unknown> {
  const state = await goOn(call.front, handle, taken);
  if (state.kind !== 'recovery-code') return ended(call, state);
  await keepStep(call.front, handle, state);
  return { recoveryCode: state.code };
}
