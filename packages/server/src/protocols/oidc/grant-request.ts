import type { FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Parameters } from './parameters.ts';
import type { Mount } from './served.ts';

/** A request to the token endpoint whose client is known. */
export interface GrantRequest {
  platform: Platform;
  request: FastifyRequest;
  mount: Mount;
  application: Application;
  parameters: Parameters;
  issuer: string;
}
