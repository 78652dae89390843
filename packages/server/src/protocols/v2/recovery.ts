import * as fields from '@genauth/contract/fields.ts';
import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import { proveForReset, resetPassword } from '../../domains/account/public.ts';
import { poolOf } from '../../domains/pools/public.ts';
import { securityOf } from '../../domains/security/public.ts';
import { failure } from '../../http/failure.ts';
import { type Call, type Mount, serve } from './call.ts';
import { passwordOf } from './login.ts';

const ByEmail = z.object({ email: fields.email });
const ByPhone = z.object({ phone: fields.phone, phoneCountryCode: fields.phoneCountryCode.optional() });
const Code = z.object({ code: fields.text });

const NewPassword = z.object({
  newPassword: fields.secret,
  repeatPassword: fields.secret,
  resetPasswordToken: fields.secret,
});

/** A forgotten password: a code leads to a token, the token to another password. */
export function recoveryRoutes(mount: Mount): void {
  const Proof = ByEmail.extend(Code.shape).or(ByPhone.extend(Code.shape));
  serve(mount, 'POST /api/v2/users/password/forget/check-code', Proof, async (call, { code, ...target }) => {
    const { platform, application } = call;
    const resetPasswordToken = await proveForReset(strangerOf(call), target, code);
    const { settings } = await poolOf(platform, application.user_pool_id);
    const { passwordStrength, customPasswordStrength: custom } = securityOf(settings).passwordPolicy;
    return { resetPasswordToken, passwordStrength, customPasswordStrength: custom && { enabled: true, ...custom } };
  });
  serve(mount, 'POST /api/v2/users/password/password-reset', NewPassword, async (call, given) => {
    const password = await passwordOf(call.platform, given.newPassword);
    // Encrypted twice the same text is two texts.
    if ((await passwordOf(call.platform, given.repeatPassword)) !== password)
      throw failure(problems.invalidInput, { field: 'repeatPassword', expected: 'newPassword' });
    await resetPassword(strangerOf(call), given.resetPasswordToken, password);
  });
}

const strangerOf = ({ platform, application, facts }: Call) => ({ platform, application, request: facts });
