import type { Entry } from '@genauth/contract/index.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../platform/platform.ts';
import { asFailure } from './as-failure.ts';
import { bindOperations } from './bind.ts';
import { parseJson } from './bodies.ts';
import { allowNamed, answerPreflights } from './cors.ts';
import { failed } from './envelope.ts';
import { failure } from './failure.ts';
import type { Implementation } from './implement.ts';
import { languageOf } from './language.ts';
import { header } from './signature.ts';

interface Options {
  platform: Platform;
  operations: readonly Entry[];
  implementations: readonly Implementation[];
}

/** The v3 API: JSON in, an envelope out, always over HTTP 200. */
export async function apiRoutes(
  app: FastifyInstance,
  { platform, operations, implementations }: Options,
): Promise<void> {
  parseBodies(app);
  answerPreflights(app, platform, '/api/*');
  app.addHook('preHandler', (request, reply) => allowNamed(platform, request, reply));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = asFailure(error);
    if (known.problem.statusCode === 500) platform.log.error({ err: error, requestId: request.id }, 'failed');
    return reply.code(200).send(failed(known, request.id, language(request)));
  });
  const named = operations.map(({ name, operation }) => [name, operation] as const);
  bindOperations(app, platform, named, implementations);
  app.route({
    method: app.supportedMethods.filter((method) => method !== 'OPTIONS'),
    url: '/api/*',
    async handler({ url }) {
      throw nothingAt(url);
    },
  });
}

const nothingAt = (url: string) => failure(problems.routeNotFound, { path: url.split('?', 1)[0] ?? url });

/** An address with broken percent-encoding reaches no route: nothing is there either. */
export function answerBrokenAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = request.url.startsWith('/api/') ? 200 : 404;
  reply.code(status).send(failed(nothingAt(request.url), request.id, language(request)));
}

const language = ({ headers }: FastifyRequest) => languageOf(header(headers, 'lang'), headers['accept-language']);

/** JSON, and forms for the clients that send nothing else. */
function parseBodies(app: FastifyInstance): void {
  parseJson(app);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, text: string) => Object.fromEntries(new URLSearchParams(text)),
  );
}
