import type { FastifyError, FastifyInstance } from 'fastify';
import { asFailure } from '../../http/as-failure.ts';
import { parseJson } from '../../http/bodies.ts';
import type { Platform } from '../../platform/platform.ts';
import { authFlowRoutes } from './auth-flow.ts';
import { factsOf } from './call.ts';
import { codeRoutes } from './codes.ts';
import { configRoutes } from './config.ts';
import { refused } from './envelope.ts';
import { loginRoutes } from './login.ts';
import { meRoutes } from './me.ts';
import { mfaRoutes } from './mfa.ts';
import { recoveryRoutes } from './recovery.ts';
import { registerRoutes } from './register.ts';

const groups = [
  authFlowRoutes,
  codeRoutes,
  configRoutes,
  loginRoutes,
  meRoutes,
  mfaRoutes,
  recoveryRoutes,
  registerRoutes,
];

/**
 * What the vendor's login component calls: `/api/v2`, in the envelope of that generation. Fronts over the same sign-in
 * as `/api/v3`, with the same limits. No cookie gives a right here, and a body must be JSON, which no form of another
 * site can send.
 */
export async function v2Routes(app: FastifyInstance, { platform }: { platform: Platform }): Promise<void> {
  parseJson(app);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = asFailure(error);
    if (known.cause !== undefined) platform.log.error({ err: known.cause, requestId: request.id }, 'failed');
    return reply
      .code(200)
      .header('cache-control', 'no-store')
      .send(refused(known, factsOf(request)));
  });
  for (const routes of groups) routes({ app, platform });
}
