import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Address of the user for whom a back end calls. A proxy in front puts the back end's own there, which says nothing. */
export function realIpOf(headers: IncomingHttpHeaders, clientIp: string): string | undefined {
  const address = headers['x-real-ip'];
  return typeof address === 'string' && isIP(address) !== 0 && address !== clientIp ? address : undefined;
}
