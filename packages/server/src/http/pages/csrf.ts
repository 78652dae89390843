import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isEqual } from '../../platform/equal.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';

const key = perPlatform((platform) => platform.vault.deriveKey('page-csrf'));

/** The token of all forms of one flow, such as one interaction: known to whoever was shown its pages. */
export const csrfToken = (platform: Platform, flow: string): string =>
  createHmac('sha256', key(platform)).update(flow).digest('base64url');

/** Whether a form was sent by a page of ours that belongs to the flow. */
export function isOwnForm(platform: Platform, request: FastifyRequest, flow: string): boolean {
  const { csrf } = (request.body ?? {}) as { csrf?: unknown };
  return isSameOrigin(request) && isEqual(csrf, csrfToken(platform, flow));
}

/** Browsers say where a form came from; what says nothing is no browser of today, and the token speaks for it. */
function isSameOrigin({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}
