import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pageAssets } from '@genauth/login/load.ts';
import type { FastifyInstance } from 'fastify';
import { type Encoded, encode, sendEncoded } from '../encoded.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The script and the style sheet of the pages. Their names carry a hash, so that browsers may keep them for ever. */
export function assetRoutes(app: FastifyInstance): void {
  let loading: Promise<Map<string, Encoded>> | undefined;
  app.get<{ Params: { name: string } }>('/pages/assets/:name', async (request, reply) => {
    loading ??= loadAssets().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const asset = (await loading).get(request.params.name);
    if (!asset) return reply.callNotFound();
    reply.header('cross-origin-resource-policy', 'same-origin');
    return sendEncoded(request, reply, asset, 'public, max-age=31536000, immutable');
  });
}

async function loadAssets(): Promise<Map<string, Encoded>> {
  const names = (await readdir(pageAssets)).filter((name) => types[extname(name)]);
  const load = async (name: string) => encode(types[extname(name)] ?? '', await readFile(new URL(name, pageAssets)));
  return new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
}
