import { signIns } from '@genauth/contract/authentication/self-service/sign-ins.ts';
import { findApplication } from '../../../domains/applications/public.ts';
import { startUrl } from '../start-url.ts';
import type { SelfServicePage } from './page.ts';

export const applicationsPage: SelfServicePage = {
  section: 'applications',
  async view({ perform, platform }) {
    const found = await perform(signIns.getAccessibleApps, {});
    const applications = await Promise.all(
      found.map(async ({ appId: id, appName: name, active: signedIn }) => {
        const application = await findApplication(platform, id);
        return { id, name, signedIn, url: (application && startUrl(platform, application)) ?? null };
      }),
    );
    return { name: 'applications', applications };
  },
  events: {},
};
