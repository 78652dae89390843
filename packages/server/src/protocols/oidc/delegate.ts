import { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { OidcPages } from './pages.ts';
import type { Mount, Served } from './served.ts';

export interface Delegated {
  mount: Mount;
  /** Path after the mount path, and the query. */
  url: string;
  /** Members of the form, for a POST. */
  form?: URLSearchParams;
  headers?: Record<string, string>;
}

interface Origin {
  platform: Platform;
  request: FastifyRequest;
  pages: OidcPages;
}

/** Where the requests that the library handles come from. */
const origins = new WeakMap<IncomingMessage, Origin>();

function originOf({ req }: KoaContextWithOIDC): Origin {
  const origin = origins.get(req);
  if (!origin) throw new Error('A request that nobody delegated.');
  return origin;
}

/** The request that the library handles, as it came: the library believes whatever stands in its headers. */
export const requestOf = (ctx: KoaContextWithOIDC): FastifyRequest => originOf(ctx).request;

/** Lets the protocol library answer the request. */
export async function delegate(
  { platform, request, pages }: Origin,
  reply: FastifyReply,
  { issuer, handle }: Served,
  delegated: Delegated,
): Promise<void> {
  const copy = replay(request.raw, issuer, delegated);
  origins.set(copy, { platform, request, pages });
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  await handle(copy, reply.raw);
}

/**
 * The request as the library should see it: under its issuer's address whatever proxy stood in between, and with its
 * body, which was read already, to be read.
 */
function replay(original: IncomingMessage, issuer: string, { mount, url, form, headers }: Delegated): IncomingMessage {
  const copy = new IncomingMessage(original.socket) as IncomingMessage & { originalUrl: string };
  const { host, protocol } = new URL(issuer);
  const { authorization: _, 'content-type': __, 'content-length': ___, ...kept } = original.headers;
  const proxied = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) };
  copy.headers = { ...kept, ...proxied, ...headers };
  copy.method = original.method;
  copy.url = url;
  copy.originalUrl = mount + url;
  if (form) {
    const body = Buffer.from(form.toString());
    copy.headers['content-type'] = 'application/x-www-form-urlencoded';
    copy.headers['content-length'] = String(body.length);
    copy.push(body);
  }
  copy.push(null);
  copy.complete = true;
  return copy;
}

/** Shows an error of the protocol that cannot be sent to the application. */
export async function renderError(ctx: KoaContextWithOIDC, { error, error_description }: ErrorOut): Promise<void> {
  const { platform, request, pages } = originOf(ctx);
  const id = ctx.oidc.client?.clientId;
  const application: Application | undefined = id ? await findApplication(platform, id) : undefined;
  const description = error_description ?? error;
  const page = await pages.problem(request, { status: ctx.status, error, description, application });
  ctx.type = 'html';
  ctx.set(page.headers);
  ctx.body = page.html;
}
