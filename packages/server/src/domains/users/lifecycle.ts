import type { UserChanges } from '@genauth/contract/entities/user-input.ts';
import type { UserBatchChangeOptions } from '@genauth/contract/entities/user-options.ts';
import { userLifecycle } from '@genauth/contract/management/users/user-lifecycle.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { implement, type RequestFacts } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { checkNotifier, createFromInput } from './creation.ts';
import { applyStatus, deleteUsers } from './endings.ts';
import { notify, numberOf } from './notices.ts';
import { readPassword } from './password-input.ts';
import type { UserRow } from './row.ts';
import { mayBecome } from './rules.ts';
import { lockUsers, saveUser } from './save.ts';
import { shownUser } from './shown.ts';
import { type UserIdType, usersByKeys } from './user-key.ts';

interface Context {
  platform: Platform;
  db: Database;
  poolId: string;
  request: Pick<RequestFacts, 'language'>;
}

type Input = z.output<typeof UserChanges>;
type Options = z.output<typeof UserBatchChangeOptions>;

const written = (user: UserRow) => shownUser(user, { customData: true });

export const userLifecycleHandlers = implement(userLifecycle, {
  async createUser(call) {
    const user = await createFromInput(call, call.input, call.input.options);
    call.audit({ after: written(user) });
    return written(user);
  },

  async createUsersBatch(call) {
    const { list, options } = call.input;
    const users: UserRow[] = [];
    for (const one of list) users.push(await createFromInput(call, one, options));
    call.audit({ after: users.map(written) });
    return users.map(written);
  },

  async updateUser(call) {
    const { options, ...input } = call.input;
    const { resetPasswordOnFirstLogin, userIdType } = options;
    const resetPasswordOnNextLogin = options.resetPasswordOnNextLogin || resetPasswordOnFirstLogin;
    const [change] = await changeAll(call, [input], { ...options, resetPasswordOnNextLogin }, userIdType);
    if (!change) throw failure(problems.userNotFound);
    call.audit({ before: written(change.before), after: written(change.after) });
    return written(change.after);
  },

  async updateUserBatch(call) {
    const { list, options } = call.input;
    const changes = await changeAll(call, list, options, options.userIdType);
    call.audit({
      before: changes.map(({ before }) => written(before)),
      after: changes.map(({ after }) => written(after)),
    });
    return changes.map(({ after }) => written(after));
  },

  async deleteUsersBatch(call) {
    const { userIds, options } = call.input;
    const users = await lockByKeys(call, userIds, options.userIdType);
    await deleteUsers(call, [...new Set(users.map(({ id }) => id))]);
    // What is forgotten must not live on in the audit log: it names the users and no more.
    call.audit({
      before: users.map(({ id, username }) => ({ userId: id, username })),
      after: users.map(({ id }) => ({ userId: id })),
    });
    return { success: true };
  },

  async resignUser(call) {
    const { userId, userIdType } = call.input;
    await resign(call, [userId], userIdType, call.audit);
    return { success: true };
  },

  async resignUserBatch(call) {
    const { userIds, userIdType } = call.input;
    await resign(call, userIds, userIdType, call.audit);
    return { success: true };
  },
});

/** The users behind keys, locked until the transaction ends. Throws when a key names nobody. */
async function lockByKeys({ db, poolId }: Context, keys: string[], type: UserIdType): Promise<UserRow[]> {
  const ids = (await usersByKeys(db, poolId, keys, type)).map((user) => user?.id);
  const known = ids.filter((id) => id !== undefined);
  const locked = await lockUsers(db, poolId, known);
  return ids.map((id) => {
    const user = locked.get(id ?? '');
    if (!user) throw failure(problems.userNotFound);
    return user;
  });
}

async function changeAll(context: Context, list: Input[], options: Options, type: UserIdType) {
  await checkNotifier(context.platform, context.poolId, options.sendPasswordResetedNotification?.appId);
  const keys = list.map(({ userId }) => userId);
  const users = await lockByKeys(context, keys, type);
  const current = new Map(users.map((user) => [user.id, user]));
  const changes: { before: UserRow; after: UserRow }[] = [];
  for (const [index, input] of list.entries()) {
    const before = current.get(users[index]?.id ?? '');
    if (!before) throw failure(problems.userNotFound);
    const after = await change(context, before, input, options);
    current.set(after.id, after);
    changes.push({ before, after });
  }
  return changes;
}

async function change(context: Context, user: UserRow, input: Input, options: Options): Promise<UserRow> {
  const { platform, db } = context;
  if (input.status && !mayBecome(user.status, input.status)) throw failure(problems.userResigned);
  const after = await saveUser(platform, db, user, {
    ...input,
    password: undefined,
    ...(await readPassword(platform, input, options)),
    metadataSource: input.metadata,
    resetPasswordOnNextLogin: options.resetPasswordOnNextLogin,
  });
  await applyStatus(context, user, after);
  if (after.password_hash !== user.password_hash) await tellOfReset(context, after, options);
  return after;
}

/** Tells the user that an administrator set another password, as far as the administrator wants it told. */
async function tellOfReset({ platform, db, request }: Context, user: UserRow, options: Options): Promise<void> {
  const wanted = options.sendPasswordResetedNotification;
  if (!wanted) return;
  const { sendDefaultEmailNotification, sendDefaultPhoneNotification, appId } = wanted;
  const email = wanted.inputSendEmailNotification ?? (sendDefaultEmailNotification ? user.email : null);
  const typed = wanted.inputSendPhoneNotification;
  const phone = typed
    ? numberOf({ phone: typed, phone_country_code: null })
    : sendDefaultPhoneNotification && numberOf(user);
  const notice = { event: 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION', appId, language: request.language } as const;
  await notify(platform, db, user, { ...notice, email, phone: phone || null });
}

/** Resigning twice is no failure: it stays done. */
async function resign(
  context: Context,
  keys: string[],
  type: UserIdType,
  audit: (values: { before: unknown; after: unknown }) => void,
): Promise<void> {
  const named = await lockByKeys(context, keys, type);
  const users = [...new Map(named.map((user) => [user.id, user])).values()];
  const after: UserRow[] = [];
  for (const user of users) {
    const resigned = await saveUser(context.platform, context.db, user, { status: 'Resigned' });
    await applyStatus(context, user, resigned);
    after.push(resigned);
  }
  audit({ before: users.map(written), after: after.map(written) });
}
