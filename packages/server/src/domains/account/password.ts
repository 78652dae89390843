import { password } from '@genauth/contract/authentication/password.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { forget, hit } from '../limits/public.ts';
import { decryptPassword } from '../passwords/public.ts';
import { revokeUserTokens } from '../tokens/public.ts';
import {
  checkPassword,
  confirmEmail,
  findByIdentifier,
  findUser,
  notifyOfPassword,
  type UserRow,
} from '../users/public.ts';
import { type Acting, changeUser, demandCode } from './acting.ts';
import { lifetimes, makeProofToken, redeemProofToken } from './proof-token.ts';

export const passwordHandlers = implement(password, {
  /** A user who has a password proves it, or shows the token of a proof by code. */
  async updatePassword({ input, user: { userId }, ...acting }) {
    const { platform, poolId } = acting;
    const { newPassword, oldPassword, passwordEncryptType, passwordResetToken } = input;
    const plain = await decryptPassword(platform, newPassword, passwordEncryptType);
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    if (passwordResetToken) {
      const proof = await redeemProofToken(platform, 'reset-password', passwordResetToken, poolId);
      if (proof.userId !== userId) throw failure(problems.proofInvalid);
    } else if (user.password_hash !== null) {
      if (!oldPassword) throw failure(problems.criterionMissing, { fields: 'oldPassword, passwordResetToken' });
      await demandPassword(acting, user, await decryptPassword(platform, oldPassword, passwordEncryptType));
    }
    await setPassword(acting, userId, plain);
  },

  async verifyResetPasswordRequest({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const { verifyMethod, emailPassCodePayload: mail, phonePassCodePayload: text } = input;
    const to =
      verifyMethod === 'EMAIL_PASSCODE'
        ? mail?.email && { email: mail.email, code: mail.passCode }
        : text && { phone: text.phoneNumber, phoneCountryCode: text.phoneCountryCode, code: text.passCode };
    if (!to) throw failure(problems.criterionMissing, { fields: 'emailPassCodePayload, phonePassCodePayload' });
    const { code, ...target } = to;
    const passwordResetToken = await proveForReset({ platform, application, request }, target, code);
    return { passwordResetToken, tokenExpiresIn: lifetimes['reset-password'] };
  },

  async resetPassword({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const plain = await decryptPassword(platform, input.password, input.passwordEncryptType);
    await resetPassword({ platform, application, request }, input.passwordResetToken, plain);
    return { success: true };
  },

  /** Whether a password is the one of the signed-in user; of nobody else's it tells nothing. */
  async validatePassword({ input, user: { userId }, ...acting }) {
    const { platform, poolId, db } = acting;
    const plain = await decryptPassword(platform, input.password ?? '', input.passwordEncryptType);
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    await countTry(platform, user);
    const named = isNamed(user, input);
    const right = (await checkPassword(platform, db, user, plain)) && named;
    if (right) await forget(platform, tries(user));
    return { valid: right };
  },
});

type Stranger = Omit<Acting, 'db' | 'poolId'>;
type Target = { email: string } | { phone: string; phoneCountryCode?: string | undefined };

/**
 * A token for somebody who shows the code that an address or a number was sent for a new password. The code is looked
 * at first: whoever cannot read the mailbox does not learn whether it has an account. Throws `wrongPasscode`,
 * `userNotFound`.
 */
export async function proveForReset(stranger: Stranger, target: Target, code: string): Promise<string> {
  await demandCode(stranger, { channel: 'CHANNEL_RESET_PASSWORD', ...target }, code);
  const { platform, application } = stranger;
  const poolId = application.user_pool_id;
  const db = platform.databases.forPool(poolId);
  const [user] = await findByIdentifier(db, poolId, target);
  if (!user) throw failure(problems.userNotFound);
  if ('email' in target) await confirmEmail(db, poolId, target.email);
  return makeProofToken(platform, 'reset-password', { poolId, userId: user.id });
}

/** Sets the password of whoever such a token was made for. Throws `proofInvalid`, and what the rules have against it. */
export async function resetPassword(stranger: Stranger, token: string, plain: string): Promise<void> {
  const { platform, application } = stranger;
  const poolId = application.user_pool_id;
  const { userId } = await redeemProofToken(platform, 'reset-password', token, poolId);
  await setPassword({ ...stranger, poolId, db: platform.databases.forPool(poolId) }, userId, plain);
}

/** Tries of a signed-in user's own password, before no more are looked at for the rest of the window. */
const tries = ({ user_pool_id, id }: UserRow) => ({
  what: 'own-password',
  key: `${user_pool_id}:${id}`,
  limit: 5,
  windowSeconds: 300,
});

async function countTry(platform: Platform, user: UserRow): Promise<void> {
  const { allowed, retryAfter } = await hit(platform, tries(user));
  if (!allowed) throw failure(problems.tooManyRequests, { seconds: retryAfter });
}

/** Throws `wrongPassword`; `tooManyRequests` after too many of them. */
export async function demandPassword({ platform, db }: Pick<Acting, 'platform' | 'db'>, user: UserRow, plain: string) {
  await countTry(platform, user);
  if (!(await checkPassword(platform, db, user, plain))) throw failure(problems.wrongPassword);
  await forget(platform, tries(user));
}

/** Sets the password, and signs the user out wherever the old one let somebody in. */
async function setPassword(acting: Acting, userId: string, plain: string): Promise<void> {
  const { platform, poolId, application, request } = acting;
  await changeUser(acting, userId, async (user, db) => {
    await revokeUserTokens(platform, db, { poolId, userId });
    await notifyOfPassword(platform, db, user, { appId: application.id, language: request.language });
    return { changes: { password: plain }, eventType: 'updateUserPassword', event: 'user:password-changed' };
  });
}

interface Named {
  email?: string | undefined;
  phone?: string | undefined;
  username?: string | undefined;
}

const isNamed = (user: UserRow, { email, phone, username }: Named) =>
  (email === undefined || email.toLowerCase() === user.email?.toLowerCase()) &&
  (phone === undefined || phone === user.phone) &&
  (username === undefined || username.toLowerCase() === user.username?.toLowerCase());
