import type { NewUser as NewUserInput } from '@genauth/contract/entities/user-input.ts';
import type { NewUserOptions } from '@genauth/contract/entities/user-options.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { RequestFacts } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { findApplication } from '../applications/public.ts';
import { findSource } from '../identity-sources/public.ts';
import { poolOf, sealFor } from '../pools/public.ts';
import { insertUser } from './create.ts';
import { notify, numberOf } from './notices.ts';
import { readPassword } from './password-input.ts';
import type { UserRow } from './row.ts';
import { mergeCustomData, withoutIdentifier } from './rules.ts';

type Input = z.output<typeof NewUserInput>;
type Options = z.output<typeof NewUserOptions>;

interface Context {
  platform: Platform;
  db: Database;
  poolId: string;
  request: Pick<RequestFacts, 'language'>;
}

/** Creates one user as an administrator asks for it, with all that belongs to it. */
export async function createFromInput(context: Context, input: Input, options: Options): Promise<UserRow> {
  const { platform, db, poolId } = context;
  const missing = withoutIdentifier(input) ?? unknownMembership(input);
  if (missing) throw missing;
  await checkNotifier(platform, poolId, options.sendNotification?.appId);
  const user = await insertUser(platform, db, poolId, {
    ...input,
    password: undefined,
    ...(await readPassword(platform, input, options)),
    customData: mergeCustomData({}, input.customData ?? {}),
    resetPasswordOnNextLogin: options.resetPasswordOnFirstLogin,
  });
  for (const identity of input.identities ?? []) await addIdentity(context, user, identity);
  if (input.otp) await addOtp(context, user, input.otp);
  await tell(context, user, options.sendNotification);
  return user;
}

/** Tells the user about the new account. It holds no password: that is set by a code, or handed over in another way. */
async function tell({ platform, db, request }: Context, user: UserRow, options: Options['sendNotification']) {
  const email = options?.sendEmailNotification && user.email;
  const phone = options?.sendPhoneNotification && numberOf(user);
  if (!email && !phone) return;
  const notice = { event: 'FIRST_CREATED_USER', appId: options?.appId, language: request.language } as const;
  await notify(platform, db, user, { ...notice, email: email || null, phone: phone || null });
}

/** A pool has no departments and no tenants yet that a user could join. */
function unknownMembership({ departmentIds: [department] = [], tenantIds: [tenant] = [] }: Input) {
  if (department !== undefined) return failure(problems.departmentNotFound, { department });
  return tenant === undefined ? undefined : failure(problems.tenantNotFound, { tenant });
}

/** The application that a message to the user names must be one of the pool. */
export async function checkNotifier(platform: Platform, poolId: string, appId: string | undefined): Promise<void> {
  if (appId === undefined) return;
  const application = await findApplication(platform, appId);
  if (application?.user_pool_id !== poolId) throw failure(problems.applicationNotFound);
}

async function addIdentity(
  { platform, db, poolId }: Context,
  user: UserRow,
  identity: NonNullable<Input['identities']>[number],
): Promise<void> {
  const { extIdpId: source, userInfoInIdp, accessToken, refreshToken } = identity;
  if (!(await findSource(db, poolId, source))) throw failure(problems.identitySourceNotFound, { source });
  const pool = await poolOf(platform, poolId);
  const seal = (token: string | undefined) => (token ? sealFor(platform, pool, token, 'identity-token') : null);
  const added = await db
    .insertInto('user_identities')
    .values({
      id: newId(platform.clock),
      user_pool_id: poolId,
      user_id: user.id,
      ext_idp_id: source,
      provider: identity.provider,
      type: identity.type,
      user_id_in_idp: identity.userIdInIdp,
      user_info_in_idp: userInfoInIdp ? JSON.stringify(userInfoInIdp) : null,
      access_token: seal(accessToken),
      refresh_token: seal(refreshToken),
      origin_conn_ids: identity.originConnIds,
      created_at: new Date(platform.clock.now()),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw failure(problems.identityTaken);
}

async function addOtp(
  { platform, db, poolId }: Context,
  user: UserRow,
  { secret, recoveryCode }: NonNullable<Input['otp']>,
): Promise<void> {
  const pool = await poolOf(platform, poolId);
  await db
    .insertInto('user_otps')
    .values({
      user_id: user.id,
      user_pool_id: poolId,
      secret: sealFor(platform, pool, secret, 'otp-secret'),
      recovery_code: recoveryCode ? sealFor(platform, pool, recoveryCode, 'otp-recovery-code') : null,
      created_at: new Date(platform.clock.now()),
    })
    .execute();
}
