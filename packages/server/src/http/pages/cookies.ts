import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../../platform/platform.ts';

interface Cookie {
  name: string;
  value: string;
  path: string;
  /** Seconds; without it the cookie ends with the browser. */
  maxAge?: number;
}

/** The value of a cookie that we set; ours need no decoding. */
export function readCookie({ headers }: FastifyRequest, name: string): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

/** Sets a cookie that scripts cannot read and other sites' forms do not send. */
export function setCookie({ config }: Platform, reply: FastifyReply, { name, value, path, maxAge }: Cookie): void {
  const parts = [`${name}=${value}`, `Path=${path}`, 'HttpOnly', 'SameSite=Lax'];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (config.publicUrl.startsWith('https://')) parts.push('Secure');
  reply.header('set-cookie', parts.join('; '));
}

export const clearCookie = (platform: Platform, reply: FastifyReply, name: string, path: string): void =>
  setCookie(platform, reply, { name, value: '', path, maxAge: 0 });
