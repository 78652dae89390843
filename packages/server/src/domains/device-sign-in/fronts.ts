import type { RequestFacts } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';
import type { Front } from '../sign-in/public.ts';

/** The device that waits, as a front of the sign-in. */
export const frontOf = (platform: Platform, application: Application, request: RequestFacts): Front => ({
  platform,
  application,
  origin: request.origin,
  requestId: request.id,
  clientIp: request.clientIp,
  userAgent: request.userAgent,
  language: request.language,
  sharedAddress: false,
  tenantId: undefined,
});

export const DEFAULT_SCOPE = 'openid profile';
