import { signIns } from '@genauth/contract/authentication/self-service/sign-ins.ts';
import { sectionUrl } from '@genauth/contract/self-service-page.ts';
import { whenOf } from '../when.ts';
import type { SelfServicePage } from './page.ts';

const LIMIT = 20;

export const historyPage: SelfServicePage = {
  section: 'history',
  async view({ perform, platform, request, facts }) {
    const { page: asked } = request.query as { page?: unknown };
    const page = typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
    const { list, totalCount } = await perform(signIns.getLoginHistory, { page, limit: LIMIT, success: true });
    const url = (to: number) => `${sectionUrl('history')}?page=${to}`;
    return {
      name: 'history',
      signIns: list.map(({ loginAt, appName, clientIp, parsedUserAgent: { browser, os } }) => ({
        when: whenOf(new Date(loginAt), platform.clock.now(), facts.language),
        application: appName,
        address: clientIp,
        agent: [browser, os].filter(Boolean).join(', '),
      })),
      newerUrl: page > 1 ? url(page - 1) : null,
      olderUrl: page * LIMIT < totalCount ? url(page + 1) : null,
    };
  },
  events: {},
};
