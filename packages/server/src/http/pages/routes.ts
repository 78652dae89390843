import { problems } from '@genauth/contract/problems.ts';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { asFailure } from '../as-failure.ts';
import { failed } from '../envelope.ts';
import { failure } from '../failure.ts';
import type { Implementation } from '../implement.ts';
import { languageOf } from '../language.ts';
import { assetRoutes } from './assets.ts';
import { confirmDeviceRoutes } from './confirm-device.ts';
import { interactionRoutes } from './interaction.ts';
import { landingRoutes } from './landing.ts';
import { outboxRoutes } from './outbox.ts';
import { sampleRoutes } from './sample/sample.ts';
import { selfServiceRoutes } from './self-service/routes.ts';
import { verifyEmailRoutes } from './verify-email.ts';
import { answerProblem, httpStatus, isBrowser, isScript } from './visit.ts';

/** Forms are small. */
const BODY_LIMIT = 16_384;

/** Everything that answers to a person with a browser. */
export async function pageRoutes(
  app: FastifyInstance,
  { platform, implementations }: { platform: Platform; implementations: readonly Implementation[] },
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    async (_request: unknown, text: string) => Object.fromEntries(new URLSearchParams(text)),
  );
  app.setErrorHandler(async (error, request, reply) => {
    const known = asFailure(error);
    const status = known.problem.statusCode;
    if (status >= 500) platform.log.error({ err: error, requestId: request.id }, 'failed');
    return answerProblem(
      { platform, request, reply },
      { status: httpStatus(status), text: null, details: { 'request id': request.id }, homeUrl: '/' },
    );
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (isBrowser(request) && !isScript(request)) {
      return answerProblem({ platform, request, reply }, { status: 404, text: null, details: {}, homeUrl: '/' });
    }
    const path = request.url.split('?', 1)[0] ?? request.url;
    const language = languageOf(undefined, request.headers['accept-language']);
    return reply.code(404).send(failed(failure(problems.routeNotFound, { path }), request.id, language));
  });
  assetRoutes(app);
  landingRoutes(app, platform);
  interactionRoutes(app, platform);
  sampleRoutes(app, platform);
  confirmDeviceRoutes(app, platform, implementations);
  selfServiceRoutes(app, platform, implementations);
  outboxRoutes(app, platform);
  verifyEmailRoutes(app, platform);
}
