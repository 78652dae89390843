import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { findApplication, findApplicationAt, identifierAt } from '../../domains/applications/public.ts';
import { findSample } from '../../domains/applications/sample.ts';
import type { Platform } from '../../platform/platform.ts';
import { startUrl } from './start-url.ts';
import { answer, pageOf } from './visit.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** `/`: what runs here; at an application's own host, the same as `/login`: a sign-in that no application asked for. */
export function landingRoutes(app: FastifyInstance, platform: Platform): void {
  const served = (url: string) => (app.hasRoute({ method: 'GET', url }) ? url : null);
  app.get('/', async (request, reply) => {
    if (identifierAt(platform.config, request.host)) return reply.redirect('/login', 303);
    const visit = { platform, request, reply };
    const step = {
      kind: 'landing',
      version,
      sampleUrl: (await findSample(platform)) ? '/sample' : null,
      outboxUrl: served('/outbox'),
      referenceUrl: served('/reference'),
      openApiUrl: served('/openapi.json'),
      discoveryUrl: served('/oidc/.well-known/openid-configuration'),
    } as const;
    return answer(visit, pageOf(visit, { step }));
  });

  app.get<{ Querystring: Record<string, unknown> }>('/login', async (request, reply) => {
    const visit = { platform, request, reply };
    const { app_id, client_id = app_id } = request.query;
    const clientId = typeof client_id === 'string' ? client_id : null;
    const application = await (clientId
      ? findApplication(platform, clientId)
      : findApplicationAt(platform, request.host));
    const url = application && startUrl(platform, application, hintsIn(request.query));
    if (url) return reply.redirect(url, 303);
    return answer(visit, pageOf(visit, { step: { kind: 'unknown-application', clientId }, application }), 404);
  });
}

/** What a link may say of the page that it leads to. */
const hintsIn = (query: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    ['screen_hint', 'login_hint', 'ui_locales'].flatMap((name) => {
      const value = query[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
