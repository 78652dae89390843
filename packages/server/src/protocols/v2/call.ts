import { problems } from '@genauth/contract/problems.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type * as z from 'zod';
import { type Application, findApplication, findApplicationAt } from '../../domains/applications/public.ts';
import type { Front } from '../../domains/sign-in/public.ts';
import { allowOrigin } from '../../http/cors.ts';
import { failure } from '../../http/failure.ts';
import type { RequestFacts } from '../../http/implement.ts';
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
  facts: RequestFacts;
  request: FastifyRequest;
  reply: FastifyReply;
}

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
      await allowOrigin(platform, request, reply.header('cache-control', 'no-store'), application);
      const facts = factsOf(request);
      const front = frontOf(platform, application, request, facts);
      const call = { platform, application, front, facts, request, reply };
      const given = withoutNulls({ ...(request.query as Members), ...(request.body as Members | undefined) });
      const answer = await handle(call, parseInput(input, given, facts.language) as z.output<Input>);
      return reply.sent ? reply : reply.send(answered(answer, facts));
    },
  });
}

export const factsOf = ({ id, ip: clientIp, headers, protocol, host }: FastifyRequest): RequestFacts => ({
  id,
  clientIp,
  realIp: undefined,
  userAgent: headers['user-agent'],
  deviceId: header(headers, 'device-id'),
  language: languageOf(header(headers, 'lang'), headers['accept-language']),
  origin: `${protocol}://${host}`,
});

/** The application that the address names, else the header, else the host. It must be of the pool that is named beside it. */
async function applicationOf(platform: Platform, { headers, host, params }: FastifyRequest): Promise<Application> {
  const { appId = header(headers, 'app-id') } = params as { appId?: string };
  const application = await (appId ? findApplication(platform, appId) : findApplicationAt(platform, host));
  const poolId = header(headers, 'userpool-id');
  if (!application || (poolId && poolId !== application.user_pool_id)) throw failure(problems.applicationNotFound);
  return application;
}

const frontOf = (
  platform: Platform,
  application: Application,
  { headers }: FastifyRequest,
  { id: requestId, realIp: _, ...facts }: RequestFacts,
): Front => ({
  platform,
  application,
  requestId,
  ...facts,
  sharedAddress: false,
  tenantId: header(headers, 'app-tenant-id'),
});
