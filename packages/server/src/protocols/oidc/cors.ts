import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOriginOf } from '../../domains/applications/origins.ts';
import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Mount } from './served.ts';

const PREFLIGHT_SECONDS = '3600';

/**
 * Lets scripts of any page ask (Fetch §3.2.2): which application it is for stands in the request itself. Nothing that
 * they ask for counts on a cookie, and only the application's own pages may read the answer.
 */
export function answerPreflights(app: FastifyInstance, mount: Mount): void {
  app.options(`${mount}/*`, async ({ headers }, reply) =>
    reply
      .code(204)
      .headers({
        'access-control-allow-origin': headers.origin ?? '*',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
        'access-control-allow-credentials': 'true',
        'access-control-max-age': PREFLIGHT_SECONDS,
        vary: 'origin, access-control-request-headers',
      })
      .send(),
  );
}

/** Lets the pages of an application read the answer. */
export async function allowOrigin(
  platform: Platform,
  { headers: { origin } }: FastifyRequest,
  reply: FastifyReply,
  application: Application,
): Promise<void> {
  reply.header('vary', 'origin');
  if (!origin || !(await isOriginOf(platform, application, origin))) return;
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' });
}
