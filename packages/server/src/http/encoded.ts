import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Encoding = 'br' | 'gzip' | 'identity';

/** A body that goes out many times: compressed once. */
export interface Encoded {
  type: string;
  etag: string;
  bodies: Record<Encoding, Buffer>;
}

/** Above this size the last percent is not worth its seconds. */
const LARGE = 1_000_000;

export async function encode(type: string, body: Buffer | string): Promise<Encoded> {
  const identity = Buffer.from(body);
  const quality = identity.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(identity, { params }), promisify(gzip)(identity)]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { type, etag, bodies: { identity, br, gzip: zipped } };
}

/** Sends the smallest form that the client takes, or 304 when it has this one. */
export function sendEncoded(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { type, etag, bodies }: Encoded,
  cacheControl: string,
): FastifyReply {
  const accepted = String(headers['accept-encoding'] ?? '');
  const encoding: Encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
  const tag = encoding === 'identity' ? etag : `${etag.slice(0, -1)}-${encoding}"`; // each form has its own bytes
  reply.headers({
    etag: tag,
    'cache-control': cacheControl,
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  });
  if (headers['if-none-match'] === tag) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.send(bodies[encoding]);
}
