import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './site.ts';

const folder = join(dirname(fileURLToPath(import.meta.resolve('@authing/guard/package.json'))), 'dist/global');

const types: Record<string, string> = { '/guard.min.js': 'text/javascript', '/guard.min.css': 'text/css' };

/** The vendor's login component, unmodified, on a page of an application's own: `?app=…&host=…` say whose and where. */
export async function startGuardSite(): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const type = types[url];
    response.writeHead(200, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` });
    if (type) createReadStream(folder + url).pipe(response);
    else response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    callback: `${origin}/callback`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

const page = `<!doctype html><html lang="en"><title>An application</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/guard.min.css"><div id="root"></div><output></output><script src="/guard.min.js"></script>
<script>
  const { searchParams } = new URL(location);
  const guard = new GuardFactory.Guard({
    appId: searchParams.get('app'), host: searchParams.get('host'), lang: 'en-US',
  });
  guard.on('login', (user) => { document.querySelector('output').textContent = JSON.stringify(user); });
  guard.start('#root').catch(() => {}); // the first refusal: the component tells it, and goes on
</script></html>`;
