import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site of somebody else's: another origin, where applications receive their sign-ins or call us from. */
export interface Site {
  origin: string;
  callback: string;
  close(): Promise<void>;
}

/** Starts a site whose every address answers with the same page. */
export async function startSite(html = '<!doctype html><title>Arrived</title>'): Promise<Site> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
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
