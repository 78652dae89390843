import { passkeys } from '@genauth/contract/authentication/passkey/passkeys.ts';
import {
  creationOptions,
  type Place,
  readRegistration,
  register,
  relyingPartyAt,
} from '../../../domains/passkeys/public.ts';
import { whenOf } from '../when.ts';
import { needed, type SelfServicePage } from './page.ts';
import type { Self } from './self.ts';

/** As many as a list of the API holds. */
const MOST = 50;

export const passkeysPage: SelfServicePage = {
  section: 'security',
  sensitive: true,
  async view(self) {
    const { list } = await passkeysOf(self);
    const when = (at: string) => whenOf(new Date(at), self.platform.clock.now(), self.facts.language);
    const place = placeOf(self);
    const options = relyingPartyAt(place) ? { ...(await creationOptions(place, ownData(self), self.user)) } : null;
    return {
      name: 'passkeys',
      options,
      passkeys: list.map(({ credentialId: id, name: label, createdAt, lastUsedAt }) => ({
        id,
        label,
        added: when(createdAt),
        used: lastUsedAt ? when(lastUsedAt) : null,
      })),
    };
  },
  events: {
    async enroll(self, form) {
      const { id: requestId, clientIp, userAgent } = self.facts;
      const made = readRegistration(needed(form, 'code'));
      await register(placeOf(self), ownData(self), self.user, made, { requestId, clientIp, userAgent });
      return { kept: { notice: 'passkeyAdded' } };
    },
    async remove({ perform }, form) {
      await perform(passkeys.removeCredential, { credentialID: needed(form, 'id') });
      return { kept: { notice: 'passkeyRemoved' } };
    },
  },
};

/** The passkeys of a person. */
export const passkeysOf = ({ perform }: Self) => perform(passkeys.listCredentialsByPage, { page: 1, limit: MOST });

const placeOf = ({ platform, application, facts: { origin } }: Self): Place => ({ platform, application, origin });

const ownData = ({ platform, user }: Self) => platform.databases.forPool(user.user_pool_id);
