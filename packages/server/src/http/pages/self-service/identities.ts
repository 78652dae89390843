import { profile } from '@genauth/contract/authentication/profile.ts';
import type { SelfServicePage } from './page.ts';

export const identitiesPage: SelfServicePage = {
  section: 'identities',
  async view({ perform }) {
    const { identities } = await perform(profile.getProfile, { withIdentities: true });
    const shown = (identities ?? []).map(({ identityId: id, provider, userIdInIdp, userInfoInIdp }) => {
      const name = userInfoInIdp?.name ?? userInfoInIdp?.email;
      return { id, provider, name: typeof name === 'string' ? name : userIdInIdp };
    });
    return { name: 'identities', identities: shown };
  },
  events: {},
};
