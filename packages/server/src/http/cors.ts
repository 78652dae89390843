import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOriginOf, isOriginOfAny, isOriginOfPool } from '../domains/applications/origins.ts';
import { type Application, findApplication } from '../domains/applications/public.ts';
import { unverifiedClaims } from '../domains/tokens/jwt.ts';
import type { Platform } from '../platform/platform.ts';
import { readBasic } from './basic.ts';
import { withoutBearer } from './callers.ts';
import { header, readSignature } from './signature.ts';

const PREFLIGHT_SECONDS = '3600';

/** Headers that pages may send beside those that need no permission; the last ones are the SDKs' own. */
const SENDABLE = /^(authorization|content-type|date|x-requested-with|x-(authing|genauth)-[a-z0-9-]+)$/;

/**
 * Answers the question that a browser asks before a script of another origin may call (Fetch §4.8). It names neither
 * the application nor the user, so that any origin which somebody on the server allows may ask; whose answers it may
 * read is decided when it does.
 */
export function answerPreflights(app: FastifyInstance, platform: Platform, path: string): void {
  app.options(path, async ({ headers }, reply) => {
    const { origin, 'access-control-request-headers': asked = '' } = headers;
    reply.code(204).header('vary', 'origin, access-control-request-headers');
    if (!origin || !(await isOriginOfAny(platform, origin))) return reply.send();
    const names = asked.split(',').map((name) => name.trim().toLowerCase());
    allow(reply, origin).headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': names.filter((name) => SENDABLE.test(name)).join(', '),
      'access-control-max-age': PREFLIGHT_SECONDS,
    });
    return reply.send();
  });
}

/** Lets the pages of an application read the answer. */
export async function allowOrigin(
  platform: Platform,
  { headers: { origin } }: FastifyRequest,
  reply: FastifyReply,
  application: Application,
): Promise<void> {
  reply.header('vary', 'origin');
  if (origin && (await isOriginOf(platform, application, origin))) allow(reply, origin);
}

/** Lets pages read an answer of the API when everybody whom the request names allows their origin. */
export async function allowNamed(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  reply.header('vary', 'origin');
  if (!origin) return;
  const named = namesIn(request);
  const allowing = await Promise.all(named.map((id) => allows(platform, id, origin)));
  if (named.length > 0 && allowing.every(Boolean)) allow(reply, origin);
}

const allow = (reply: FastifyReply, origin: string): FastifyReply =>
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' });

/** The applications and pools that a request speaks of, whether it proves anything or not. */
function namesIn({ headers, query, body }: FastifyRequest): string[] {
  const { authorization = '' } = headers;
  const { aud, scoped_userpool_id } = unverifiedClaims(withoutBearer(authorization)) ?? {};
  const members = [query, body].map((given) => (given as { client_id?: unknown } | null | undefined)?.client_id);
  const names = [
    header(headers, 'app-id'),
    header(headers, 'userpool-id'),
    readSignature(headers)?.accessKeyId,
    readBasic(authorization)?.id,
    aud,
    scoped_userpool_id,
    ...members,
  ];
  return names.filter((name) => typeof name === 'string');
}

async function allows(platform: Platform, id: string, origin: string): Promise<boolean> {
  const application = await findApplication(platform, id);
  return application ? isOriginOf(platform, application, origin) : isOriginOfPool(platform, id, origin);
}
