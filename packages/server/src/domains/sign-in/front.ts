import type { Language } from '@genauth/contract/language.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';

/** Where somebody signs in: the hosted page, the API, another protocol. */
export interface Front {
  platform: Platform;
  application: Application;
  /** Scheme and host that the person's browser used. */
  origin: string;
  requestId: string;
  /** Address of the person, as far as it is known. */
  clientIp: string;
  userAgent: string | undefined;
  /** What the device of the person calls itself, as far as it is known. */
  deviceId?: string | undefined;
  /** What the browser keeps of those who trust it; undefined where it keeps nothing, as programs do. */
  trust?: string | undefined;
  /** The address is a back end's that signs in all its users: it must not be throttled for them. */
  sharedAddress: boolean;
  /** The tenant to sign in to. */
  tenantId: string | undefined;
  /** What messages to the person are written in. */
  language: Language;
}
