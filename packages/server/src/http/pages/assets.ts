import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { pageAssets } from '@genauth/login/load.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  type: string;
  bodies: Record<Encoding, Buffer>;
}

/** The script and the style sheet of the pages. Their names carry a hash, so that browsers may keep them for ever. */
export function assetRoutes(app: FastifyInstance): void {
  let loading: Promise<Map<string, Asset>> | undefined;
  app.get<{ Params: { name: string } }>('/pages/assets/:name', async (request, reply) => {
    loading ??= loadAssets().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const asset = (await loading).get(request.params.name);
    if (!asset) return reply.callNotFound();
    const encoding = chooseEncoding(request);
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply
      .headers({
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        vary: 'accept-encoding',
      })
      .send(asset.bodies[encoding]);
  });
}

async function loadAssets(): Promise<Map<string, Asset>> {
  const names = (await readdir(pageAssets)).filter((name) => types[extname(name)]);
  return new Map(await Promise.all(names.map(async (name) => [name, await loadAsset(name)] as const)));
}

async function loadAsset(name: string): Promise<Asset> {
  const identity = await readFile(new URL(name, pageAssets));
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(identity), promisify(gzip)(identity)]);
  return { type: types[extname(name)] ?? '', bodies: { identity, br, gzip: zipped } };
}

function chooseEncoding({ headers }: FastifyRequest): Encoding {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}
