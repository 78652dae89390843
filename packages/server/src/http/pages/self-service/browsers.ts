import { endTrust, trustedBrowsers } from '../../../domains/mfa/public.ts';
import { parseUserAgent } from '../../../platform/user-agent.ts';
import { whenOf } from '../when.ts';
import { needed, type SelfServicePage } from './page.ts';
import type { Self } from './self.ts';

/** The browsers that are not asked for a second factor. */
export const browsersPage: SelfServicePage = {
  section: 'security',
  sensitive: true,
  async view(self) {
    const { platform, facts } = self;
    const browsers = await browsersOf(self).orderBy('created_at', 'desc').orderBy('id').execute();
    return {
      name: 'browsers',
      browsers: browsers.map(({ id, user_agent, client_ip: address, created_at }) => {
        const { browser, os } = parseUserAgent(user_agent ?? '');
        const label = [browser, os].filter(Boolean).join(', ');
        return { id, label, address, since: whenOf(created_at, platform.clock.now(), facts.language) };
      }),
    };
  },
  events: {
    async 'end-trust'({ platform, user }, form) {
      await endTrust(platform.databases.forPool(user.user_pool_id), user.id, needed(form, 'id'));
      return { kept: { notice: 'trustEnded' } };
    },
  },
};

export const browsersOf = ({ platform, user }: Self) =>
  trustedBrowsers(platform, platform.databases.forPool(user.user_pool_id), user);
