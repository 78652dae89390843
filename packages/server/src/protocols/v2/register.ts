import { SignUpProfile } from '@genauth/contract/entities/sign-up.ts';
import * as fields from '@genauth/contract/fields.ts';
import * as z from 'zod';
import { agreedTo, isTaken, signUp } from '../../domains/sign-in/public.ts';
import { type Call, type Mount, serve } from './call.ts';
import { passwordOf } from './login.ts';
import { shownLegacy } from './user.ts';

/** Beside what the user registers with. Values of custom fields may decide about rights: a page may not set them. */
const Given = z.object({
  profile: SignUpProfile.omit({ customData: true }).optional().catch(undefined),
  agreementIds: z.array(fields.id).max(100).default([]),
});

const text = fields.text;

/** Registration, and whether a name is still free. */
export function registerRoutes(mount: Mount): void {
  const ByEmail = Given.extend({ email: fields.email, password: fields.secret });
  serve(mount, 'POST /api/v2/register-email', ByEmail, (call, { email, ...given }) =>
    byPassword(call, { email }, given),
  );
  const ByUsername = Given.extend({ account: text, password: fields.secret });
  serve(mount, 'POST /api/v2/register-username', ByUsername, (call, { account: username, ...given }) =>
    byPassword(call, { username }, given),
  );
  const ByEmailCode = Given.extend({ email: fields.email, code: text, password: fields.secret.optional() });
  serve(mount, 'POST /api/v2/register-email-code', ByEmailCode, (call, { email, ...given }) =>
    byCode(call, { email }, given),
  );
  const Phone = Given.extend({ phoneCountryCode: fields.phoneCountryCode.optional() });
  const ByPhoneCode = Phone.extend({ phone: fields.phone, code: text, password: fields.secret.optional() });
  serve(mount, 'POST /api/v2/register-phone-code', ByPhoneCode, (call, { phone, phoneCountryCode, ...given }) =>
    byCode(call, { phone, phoneCountryCode }, given),
  );
  const ByPhone = Phone.extend({ account: fields.phone, phoneToken: text, password: fields.secret });
  serve(mount, 'POST /api/v2/register-phone', ByPhone, (call, { account: phone, phoneCountryCode, ...given }) =>
    byCode(call, { phone, phoneCountryCode }, { ...given, code: given.phoneToken }),
  );

  const Asked = z.object({ key: text, type: z.enum(['email', 'phone', 'username']) });
  serve(mount, 'GET /api/v2/users/find', Asked, async ({ front }, { key, type }) =>
    (await isTaken(front, { [type]: key })) ? {} : null,
  );
  const Named = z
    .object({ username: text })
    .or(z.object({ email: text }))
    .or(z.object({ phone: text }));
  serve(mount, 'GET /api/v2/users/is-user-exists', Named, ({ front }, named) => isTaken(front, named));
}

interface Registering extends z.output<typeof Given> {
  password?: string | undefined;
}

async function byPassword(
  { front, platform }: Call,
  name: { email: string } | { username: string },
  { password: sealed = '', profile, agreementIds }: Registering,
) {
  const agreed = agreedTo(front, agreementIds);
  const password = await passwordOf(platform, sealed);
  const input = { connection: 'PASSWORD', passwordPayload: { ...name, password }, profile } as const;
  return shownLegacy(await signUp(front, input, agreed));
}

async function byCode(
  { front, platform }: Call,
  to: { email: string } | { phone: string; phoneCountryCode?: string | undefined },
  { code: passCode, password: sealed, profile, agreementIds }: Registering & { code: string },
) {
  const agreed = agreedTo(front, agreementIds);
  const passwordForPhonePassCode = sealed === undefined ? undefined : await passwordOf(platform, sealed);
  const options = { context: {}, passwordForPhonePassCode, passwordEncryptType: 'none' } as const;
  const input = { connection: 'PASSCODE', passCodePayload: { ...to, passCode }, profile, options } as const;
  return shownLegacy(await signUp(front, input, agreed));
}
