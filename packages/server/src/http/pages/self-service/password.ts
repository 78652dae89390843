import { password } from '@genauth/contract/authentication/password.ts';
import { passwordRules } from '../../../domains/passwords/public.ts';
import { poolOf } from '../../../domains/pools/public.ts';
import { nameOf } from '../name.ts';
import type { SelfServicePage } from './page.ts';

export const passwordPage: SelfServicePage = {
  section: 'security',
  sensitive: true,
  async view({ platform, user }) {
    const { settings } = await poolOf(platform, user.user_pool_id);
    const identifier = user.username ?? user.email ?? user.phone ?? nameOf(user);
    return { name: 'password', has: user.password_hash !== null, identifier, rules: passwordRules(settings) ?? null };
  },
  events: {
    /** Signs out everywhere, here too: whoever knew the old password may sit anywhere. */
    async change({ perform }, { password: newPassword = '', 'old-password': oldPassword }) {
      await perform(password.updatePassword, { newPassword, ...(oldPassword ? { oldPassword } : {}) });
      return { ended: 'password-changed' };
    },
  },
};
