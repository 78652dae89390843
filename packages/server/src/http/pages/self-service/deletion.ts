import { accountDeletion } from '@genauth/contract/authentication/account-deletion.ts';
import { boundTo } from '../../../domains/account/public.ts';
import { type Purpose, sendPasscode } from '../../../domains/passcodes/public.ts';
import { poolOf } from '../../../domains/pools/public.ts';
import { securityOf } from '../../../domains/security/public.ts';
import type { UserRow } from '../../../domains/users/public.ts';
import { needed, type SelfServicePage } from './page.ts';

export const deletionPage: SelfServicePage = {
  section: 'security',
  sensitive: true,
  async view({ platform, user }, { deletion }) {
    const { settings } = await poolOf(platform, user.user_pool_id);
    const { accountDeletion: rules, verifyCodeLength: length } = securityOf(settings);
    const [by, target] = [proofOf(user), user.email ?? user.phone];
    return { name: 'deletion', by, target: deletion ? target : null, length, graceDays: rules.graceDays };
  },
  events: {
    async send({ platform, application, request, user, facts }) {
      const purpose = purposeOf(user);
      if (!purpose) return { kept: {} };
      await sendPasscode({ platform, application, clientIp: request.ip }, purpose, facts.language);
      return { kept: { deletion: true } };
    },
    async delete({ perform, user }, form) {
      const proofs = {
        password: () => ({ verifyMethod: 'PASSWORD', passwordPayload: { password: form.password ?? '' } }) as const,
        email: () =>
          ({
            verifyMethod: 'EMAIL_PASSCODE',
            emailPassCodePayload: { email: user.email ?? '', passCode: needed(form, 'code') },
          }) as const,
        sms: () =>
          ({
            verifyMethod: 'PHONE_PASSCODE',
            phonePassCodePayload: { phoneNumber: user.phone ?? '', passCode: needed(form, 'code') },
          }) as const,
      };
      const by = proofOf(user);
      if (!by) return { kept: {} };
      const { deleteAccountToken } = await perform(accountDeletion.verifyDeleteAccountRequest, proofs[by]());
      await perform(accountDeletion.deleteAccount, { deleteAccountToken });
      return { ended: 'deleted' };
    },
  },
};

/** What proves that the owner of an account gives it up. */
function proofOf({ password_hash, email, phone }: UserRow): 'password' | 'email' | 'sms' | null {
  if (password_hash !== null) return 'password';
  if (email !== null) return 'email';
  return phone === null ? null : 'sms';
}

function purposeOf(user: UserRow): Purpose | undefined {
  const channel = 'CHANNEL_DELETE_ACCOUNT';
  if (user.email !== null) return { channel, email: user.email };
  const bound = boundTo(user);
  return bound && { channel, ...bound };
}
