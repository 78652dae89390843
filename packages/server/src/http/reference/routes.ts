import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Encoded, encode, sendEncoded } from '../encoded.ts';
import type { Implementation } from '../implement.ts';
import { safe } from '../pages/document.ts';
import { HTML, loadReference, type Reference, type Rendered } from './reference.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const REVALIDATED = 'public, no-cache';
const LONGEST_QUERY = 100;
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Options {
  platform: Platform;
  implementations: readonly Implementation[];
}

/** `/openapi.json`, and `/reference`: the same for people, a page for each area. Made when somebody first asks. */
export async function referenceRoutes(
  app: FastifyInstance,
  { platform: { config }, implementations }: Options,
): Promise<void> {
  let loaded: Reference | undefined;
  const reference = (): Reference => {
    loaded ??= loadReference(config.publicUrl, implementations);
    return loaded;
  };
  const kept = new Map<string, Promise<Encoded>>();

  /** Sends what is always the same, compressed once. */
  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, type, body }: Rendered,
    cache = REVALIDATED,
  ): Promise<FastifyReply> {
    const encoded = kept.get(name) ?? encode(type, body());
    kept.set(name, encoded);
    return sendEncoded(request, reply, await encoded, cache);
  }

  const guard = (reply: FastifyReply): FastifyReply =>
    reply.headers({ ...safe(config.publicUrl), 'content-security-policy': policy, 'x-frame-options': 'DENY' });

  const sendPage = (request: FastifyRequest, reply: FastifyReply, page: Rendered | undefined) =>
    page ? send(request, guard(reply), page) : guard(reply).code(404).type(HTML).send(reference().lost());

  app.get('/openapi.json', (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    return send(request, reply, reference().openApi());
  });
  app.get<{ Querystring: Record<string, unknown> }>('/reference', (request, reply) => {
    const { q } = request.query;
    if (typeof q !== 'string' || q.trim() === '') return sendPage(request, reply, reference().home());
    return guard(reply)
      .type(HTML)
      .send(reference().search(q.trim().slice(0, LONGEST_QUERY)));
  });
  app.get('/reference/index.json', (request, reply) => send(request, reply, reference().index()));
  app.get<{ Params: { area: string } }>('/reference/:area', (request, reply) =>
    sendPage(request, reply, reference().area(request.params.area)),
  );
  app.get<{ Params: { name: string } }>('/reference/models/:name', (request, reply) =>
    sendPage(request, reply, reference().model(request.params.name)),
  );
  app.get<{ Params: { name: string } }>('/reference/assets/:name', (request, reply) => {
    const asset = reference().asset(request.params.name);
    return asset ? send(request, reply, asset, FOR_EVER) : reply.callNotFound();
  });
}
