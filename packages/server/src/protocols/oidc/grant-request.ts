import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Parameters } from './client-authentication.ts';

/** A request to the token endpoint whose client is known. */
export interface GrantRequest {
  platform: Platform;
  application: Application;
  parameters: Parameters;
  issuer: string;
}
