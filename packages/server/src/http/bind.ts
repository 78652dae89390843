import type { Operation } from '@genauth/contract/operation.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { Platform } from '../platform/platform.ts';
import { asFailure } from './as-failure.ts';
import { type Bound, handlersByOperation, type Incoming } from './bound.ts';
import { type Credentials, withoutBearer } from './callers.ts';
import { runManagement, runOther } from './calls.ts';
import { failed, succeeded } from './envelope.ts';
import { failOf } from './failure.ts';
import type { Implementation, RequestFacts } from './implement.ts';
import { type Members, parseInput, queryReader, withoutNulls } from './input.ts';
import { languageOf } from './language.ts';
import { checkOutput } from './output.ts';
import { realIpOf } from './real-ip.ts';
import { header, readSignature } from './signature.ts';

/** Serves every operation of the contract; one without a handler answers `notImplemented`. */
export function bindOperations(
  app: FastifyInstance,
  platform: Platform,
  operations: Iterable<readonly [name: string, operation: Operation]>,
  implementations: readonly Implementation[],
): void {
  const handlers = handlersByOperation(implementations);
  const routes = new Map<string, Bound[]>();
  for (const [name, operation] of operations) {
    const bound = {
      name,
      operation,
      handler: handlers.get(operation),
      fail: failOf(operation.fails),
      read: queryReader(operation.input as z.ZodType),
    };
    const route = `${operation.method} ${operation.path}`;
    routes.set(route, [...(routes.get(route) ?? []), bound]);
  }
  for (const sharing of routes.values()) serve(app, platform, sharing);
}

function serve(app: FastifyInstance, platform: Platform, sharing: Bound[]): void {
  const [first] = sharing;
  if (!first) return;
  app.route({
    method: first.operation.method,
    url: first.operation.path.replace(/\{(\w+)\}/g, ':$1'), // clients may send the braces as they stand
    exposeHeadRoute: false,
    async handler(request, reply) {
      const incoming = readRequest(request);
      const bound = choose(sharing, incoming.credentials) ?? first;
      return answer(platform, bound, incoming, reply);
    },
  });
}

/** Several operations may share a route; the credentials tell which of them is meant. */
function choose(sharing: Bound[], { headers }: Credentials): Bound | undefined {
  if (sharing.length === 1) return sharing[0];
  const signed = readSignature(headers) !== undefined || header(headers, 'userpool-id') !== undefined;
  return sharing.find(({ operation }) => (operation.caller === 'management') === signed);
}

async function answer(platform: Platform, bound: Bound, incoming: Incoming, reply: FastifyReply): Promise<unknown> {
  const { operation, name } = bound;
  const { id, language } = incoming.facts;
  try {
    const run = operation.caller === 'management' ? runManagement : runOther;
    let data = await run(platform, bound, incoming);
    if (!platform.config.production) data = checkOutput(operation.output as z.ZodType, data, name);
    return reply.send(operation.bare ? data : succeeded(data, id, language));
  } catch (error) {
    const known = asFailure(error);
    if (known.cause !== undefined) platform.log.error({ err: known.cause, requestId: id, operation: name }, 'failed');
    return reply.send(failed(known, id, language));
  }
}

function readRequest(request: FastifyRequest): Incoming {
  const { headers, host, method } = request;
  const facts: RequestFacts = {
    id: request.id,
    clientIp: request.ip,
    realIp: realIpOf(headers, request.ip),
    userAgent: headers['user-agent'],
    token: withoutBearer(headers.authorization ?? '') || undefined,
    deviceId: header(headers, 'device-id'),
    language: languageOf(header(headers, 'lang'), headers['accept-language']),
    origin: `${request.protocol}://${request.host}`,
  };
  const query = readQuery(request.query as Members);
  const body = typeof request.body === 'object' && request.body !== null ? (request.body as Members) : {};
  const path = decodePath(request.url);
  return {
    facts,
    credentials: { method, host, path, headers, parameters: method === 'GET' ? query : body },
    input: ({ operation, read }) => {
      const given = { ...read(query), ...withoutNulls(body), ...partsOfPath(request.params as Members) };
      return parseInput(operation.input as z.ZodType, given, facts.language) as Members;
    },
  };
}

/** Some clients leave the placeholder in the path, `{id}`: it names nothing. */
const partsOfPath = (params: Members): Members =>
  Object.fromEntries(Object.entries(params).filter(([name, value]) => value !== `{${name}}`));

/** `a[]=1` is a list of one, under the name that clients sign: `a`. */
function readQuery(query: Members): Members {
  const read = Object.entries(query).map(([name, value]) =>
    name.endsWith('[]') ? [name.slice(0, -2), Array.isArray(value) ? value : [value]] : [name, value],
  );
  return Object.fromEntries(read);
}

function decodePath(url: string): string {
  const path = url.split('?', 1)[0] ?? url;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
