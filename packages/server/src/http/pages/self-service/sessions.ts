import { devices as deviceOperations } from '@genauth/contract/authentication/devices.ts';
import type { OwnDevice, SessionsView } from '@genauth/contract/self-service-page.ts';
import { signOutEverywhere } from '../../../domains/account/public.ts';
import { findApplication } from '../../../domains/applications/public.ts';
import { endSession, isOf } from '../../../domains/devices/public.ts';
import { sessionsOf } from '../../../domains/sessions/public.ts';
import { whenOf } from '../when.ts';
import { needed, type SelfServicePage } from './page.ts';
import type { Self } from './self.ts';

/** As many as a list of the API holds. */
const MOST = 50;

export const sessionsPage: SelfServicePage = {
  section: 'sessions',
  async view(self): Promise<SessionsView> {
    const devices = await listed(self);
    const shown = devices.map((one) => shownDevice(self, one));
    const signedIn = devices.filter(({ online }) => online).map(({ lastLoginTime }) => new Date(lastLoginTime));
    return { name: 'sessions', devices: shown, sessions: await otherSessions(self, signedIn) };
  },
  events: {
    async 'sign-out-there'({ perform }, form) {
      await perform(deviceOperations.revoke, { deviceId: needed(form, 'id') });
      return { kept: { notice: 'signedOutThere' } };
    },
    async forget({ perform }, form) {
      await perform(deviceOperations.unbind, { deviceId: needed(form, 'id') });
      return { kept: { notice: 'deviceForgotten' } };
    },
    async 'end-session'({ platform, signedIn, user }, form) {
      const db = platform.databases.forPool(signedIn.poolId);
      await endSession(platform, db, user.id, needed(form, 'id'));
      await platform.changes.settled();
      return { kept: { notice: 'signedOutThere' } };
    },
  },
};

export const everywherePage: SelfServicePage = {
  section: 'sessions',
  view: async () => ({ name: 'sign-out-everywhere' }),
  events: {
    async 'sign-out-everywhere'({ platform, application, signedIn: { poolId }, user, facts }) {
      const db = platform.databases.forPool(poolId);
      await signOutEverywhere({ platform, db, poolId, application, request: facts }, user.id);
      return { ended: 'everywhere' };
    },
  },
};

type Device = Awaited<ReturnType<typeof listed>>[number];
const listed = ({ perform }: Self) => perform(deviceOperations.list, { page: 1, limit: MOST });

function shownDevice({ platform, signedIn, facts }: Self, one: Device): OwnDevice {
  const { device, lastLoginTime, lastIp, online } = one;
  const at = new Date(lastLoginTime);
  return {
    id: device.deviceId ?? '',
    label: device.name || device.mod || device.os || device.type || '',
    address: lastIp ?? null,
    when: whenOf(at, platform.clock.now(), facts.language),
    online,
    current: online && isOf(signedIn.session.authTime, at),
  };
}

/** The sessions that no device stands for. */
async function otherSessions(self: Self, signedIn: readonly Date[]): Promise<SessionsView['sessions']> {
  const { platform, user, facts, signedIn: own } = self;
  const all = await sessionsOf(platform.databases.forPool(own.poolId), user.id);
  const others = all.filter(({ authTime }) => !signedIn.some((at) => isOf(authTime, at)));
  return Promise.all(
    others.map(async ({ uid, authTime, authorizations }) => {
      const found = await Promise.all(Object.keys(authorizations).map((id) => findApplication(platform, id)));
      return {
        id: uid,
        when: whenOf(new Date(authTime * 1000), platform.clock.now(), facts.language),
        applications: found.flatMap((one) => (one ? [one.name] : [])).join(', '),
        current: uid === own.session.uid,
      };
    }),
  );
}
