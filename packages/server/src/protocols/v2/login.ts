import * as fields from '@genauth/contract/fields.ts';
import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import { decryptPassword } from '../../domains/passwords/public.ts';
import { acceptedIdentifiers, acceptsCode, firstStep, take } from '../../domains/sign-in/public.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Call, type Mount, serve } from './call.ts';
import { landed } from './landed.ts';

/** Passwords arrive encrypted, and nothing says how but their beginning. */
export const passwordOf = (platform: Platform, sealed: string): Promise<string> =>
  decryptPassword(platform, sealed, sealed.startsWith('sm2:') ? 'sm2' : 'rsa');

const ByPassword = z.object({ account: fields.text, password: fields.secret });
const ByCode = z.object({ code: fields.text, autoRegister: fields.flag });

/** Sign-in by password and by code. */
export function loginRoutes(mount: Mount): void {
  serve(mount, 'POST /api/v2/login/account', ByPassword, async (call, { account, password: sealed }) => {
    const { front, platform, application } = call;
    if (acceptedIdentifiers(application).length === 0)
      throw failure(problems.connectionUnavailable, { connection: 'PASSWORD' });
    const password = await passwordOf(platform, sealed);
    return landed(call, await take(front, firstStep, { event: 'password', identifier: { account }, password }));
  });
  serve(mount, 'POST /api/v2/login/email-code', ByCode.extend({ email: fields.email }), (call, { email, ...given }) =>
    byCode(call, { email }, given),
  );
  serve(
    mount,
    'POST /api/v2/login/phone-code',
    ByCode.extend({ phone: fields.phone, phoneCountryCode: fields.phoneCountryCode.optional() }),
    (call, { phone, phoneCountryCode, ...given }) => byCode(call, { phone, phoneCountryCode }, given),
  );
}

type Target = { email: string } | { phone: string; phoneCountryCode?: string | undefined };

async function byCode(call: Call, to: Target, { code, autoRegister: register }: z.output<typeof ByCode>) {
  if (!acceptsCode(call.application, 'email' in to ? 'email' : 'phone'))
    throw failure(problems.connectionUnavailable, { connection: 'PASSCODE' });
  const taken = { event: 'passcode', journey: 'sign-in', to, code, register } as const;
  return landed(call, await take(call.front, firstStep, taken));
}
