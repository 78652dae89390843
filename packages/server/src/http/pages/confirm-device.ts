import type { ConfirmDeviceStep } from '@genauth/contract/account-steps.ts';
import { qrcode } from '@genauth/contract/authentication/qrcode/qrcode.ts';
import { problems } from '@genauth/contract/problems.ts';
import { SELF_SERVICE } from '@genauth/contract/self-service-page.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { findApplication } from '../../domains/applications/public.ts';
import { findScanned, statusOf } from '../../domains/device-sign-in/public.ts';
import type { Platform } from '../../platform/platform.ts';
import { parseUserAgent } from '../../platform/user-agent.ts';
import { Failure } from '../failure.ts';
import type { Implementation } from '../implement.ts';
import { performer } from '../perform.ts';
import { csrfToken, isOwnForm } from './csrf.ts';
import { nameOf } from './name.ts';
import { type Self, selfOf } from './self-service/self.ts';
import { leadToSignIn } from './self-service/sign-in.ts';
import { answer, pageOf, type Visit } from './visit.ts';

interface Route {
  Params: { scanId: string };
}

type Scanned = NonNullable<Awaited<ReturnType<typeof findScanned>>>;
type Status = ConfirmDeviceStep['status'];

/** Where a phone that scanned a QR code says whether the device that shows it may be signed in. */
export function confirmDeviceRoutes(
  app: FastifyInstance,
  platform: Platform,
  implementations: readonly Implementation[],
): void {
  const performing = performer(platform, implementations);
  const path = `${SELF_SERVICE}/confirm/:scanId`;

  /** Nothing happens before the person says so: to look at the page tells nobody who they are. */
  const enter = async (
    visit: Visit,
    scanId: string,
    then: (self: Self, scanned: Scanned) => Promise<FastifyReply>,
  ): Promise<FastifyReply> => {
    const scanned = await findScanned(platform, scanId);
    const application = scanned && (await findApplication(platform, scanned.app_id));
    if (!scanned || !application || statusOf(platform, scanned) !== 'PENDING') {
      const step = { kind: 'confirm-device', status: 'gone', user: '', device: null } as const;
      return answer(visit, pageOf(visit, { step, application }), 404);
    }
    const self = await selfOf(visit, application, performing);
    if (!self) return leadToSignIn(visit, application, { back: `${SELF_SERVICE}/confirm/${scanId}` });
    return then(self, scanned);
  };

  app.get<Route>(path, (request, reply) => {
    const { scanId } = request.params;
    return enter({ platform, request, reply }, scanId, (self, scanned) => show(self, scanId, scanned, 'ask'));
  });

  app.post<Route>(path, (request, reply) => {
    const { scanId } = request.params;
    return enter({ platform, request, reply }, scanId, async (self, scanned) => {
      const { event } = (request.body ?? {}) as { event?: unknown };
      const own = isOwnForm(platform, request, flowOf(self, scanId));
      if (!own || (event !== 'confirm' && event !== 'cancel')) return show(self, scanId, scanned, 'ask', 403);
      return show(self, scanId, scanned, await decide(self, scanId, event));
    });
  });
}

const flowOf = ({ signedIn }: Self, scanId: string): string => `confirm:${signedIn.session.id}:${scanId}`;

async function decide({ perform }: Self, qrcodeId: string, event: 'confirm' | 'cancel'): Promise<Status> {
  try {
    await perform(qrcode.setQrCodeStatus, { qrcodeId, action: 'SCAN' });
    await perform(qrcode.setQrCodeStatus, { qrcodeId, action: event === 'confirm' ? 'CONFIRM' : 'CANCEL' });
    return event === 'confirm' ? 'confirmed' : 'cancelled';
  } catch (error) {
    if (error instanceof Failure && error.problem === problems.deviceSignInGone) return 'gone';
    throw error;
  }
}

function show(self: Self, scanId: string, { client_ip, user_agent }: Scanned, status: Status, http = 200) {
  const { browser, os } = parseUserAgent(user_agent);
  const known = [browser, os].filter(Boolean).join(', ');
  const device = status === 'ask' ? { browser: known || '—', address: client_ip } : null;
  const step = { kind: 'confirm-device', status, user: nameOf(self.user), device } as const;
  const address = `${SELF_SERVICE}/confirm/${scanId}`;
  const page = { step, application: self.application, url: address, action: address };
  const token = csrfToken(self.platform, flowOf(self, scanId));
  return answer(self, pageOf(self, { ...page, csrfToken: token }), http);
}
