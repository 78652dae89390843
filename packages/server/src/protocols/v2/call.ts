import { problems } from '@genauth/contract/problems.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type * as z from 'zod';
import { type Application, findApplication, findApplicationAt } from '../../domains/applications/public.ts';
import type { Front } from '../../domains/sign-in/public.ts';
import { allowOrigin } from '../../http/cors.ts';
import { failure } from '../../http/failure.ts';
import { type Members, parseInput, withoutNulls } from '../../http/input.ts';
import { languageOf } from '../../http/language.ts';
import { header } from '../../http/signature.ts';
import type { Platform } from '../../platform/platform.ts';
import { answered } from './envelope.ts';

/** Where routes are added. */
export interface Mount {
  app: FastifyInstance;
  platform: Platform;
}

/** One request of a page of an application. */
export interface Call {
  platform: Platform;
  application: Application;
  /** The same as front of the sign-in. */
  front: Front;
  request: FastifyRequest;
  reply: FastifyReply;
}

export const languageOfRequest = ({ headers }: FastifyRequest) =>
  languageOf(header(headers, 'lang'), headers['accept-language']);

/** Serves one address. What the handler returns goes out as `data`; an `Onward` says more. */
export function serve<Input extends z.ZodType>(
  { app, platform }: Mount,
  address: `${'GET' | 'POST'} /${string}`,
  input: Input,
  handle: (call: Call, input: z.output<Input>) => Promise<unknown>,
): void {
  const [method, url = ''] = address.split(' ') as [HTTPMethods, string];
  app.route({
    method,
    url,
    exposeHeadRoute: false,
    async handler(request, reply) {
      const application = await applicationOf(platform, request);
      await allowOrigin(platform, request, reply, application);
      const call = { platform, application, front: frontOf(platform, application, request), request, reply };
      const given = withoutNulls({ ...(request.query as Members), ...(request.body as Members | undefined) });
      const answer = await handle(call, parseInput(input, given, call.front.language) as z.output<Input>);
      if (reply.sent) return reply;
      return reply.header('cache-control', 'no-store').send(answered(answer, factsOf(request)));
    },
  });
}

export const factsOf = (request: FastifyRequest) => ({ id: request.id, language: languageOfRequest(request) });

/** The application that the address names, else the header, else the host. It must be of the pool that is named beside it. */
async function applicationOf(platform: Platform, { headers, host, params }: FastifyRequest): Promise<Application> {
  const { appId = header(headers, 'app-id') } = params as { appId?: string };
  const application = await (appId ? findApplication(platform, appId) : findApplicationAt(platform, host));
  const poolId = header(headers, 'userpool-id');
  if (!application || (poolId && poolId !== application.user_pool_id)) throw failure(problems.applicationNotFound);
  return application;
}

const frontOf = (platform: Platform, application: Application, request: FastifyRequest): Front => ({
  platform,
  application,
  origin: `${request.protocol}://${request.host}`,
  requestId: request.id,
  clientIp: request.ip,
  userAgent: request.headers['user-agent'],
  sharedAddress: false,
  tenantId: header(request.headers, 'app-tenant-id'),
  language: languageOfRequest(request),
});
