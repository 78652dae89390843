import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { newSecret } from '../../platform/random.ts';
import { readCookie, setCookie } from './cookies.ts';

const DEVICE_COOKIE = 'genauth_device';

/** As long as browsers keep a cookie at most. */
const LIFETIME = 400 * 86_400;

const made = new WeakMap<FastifyRequest, string>();

/** What a browser is known by, also to itself: made up at its first visit. It proves nothing. */
export function deviceOf(platform: Platform, request: FastifyRequest, reply: FastifyReply): string {
  const known = made.get(request) ?? readCookie(request, DEVICE_COOKIE);
  if (known && /^[0-9a-f]{32}$/.test(known)) return known;
  const value = newSecret();
  made.set(request, value);
  setCookie(platform, reply, { name: DEVICE_COOKIE, value, path: '/', maxAge: LIFETIME });
  return value;
}
