import type { PageModel } from '@genauth/contract/sign-in.ts';
import type { FastifyReply } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { newSecret } from '../../platform/random.ts';
import { styleOf } from './brand.ts';
import { pages } from './renderer.ts';

/** A page as it goes out, for whatever front sends it. */
export interface PageDocument {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface Options {
  status?: number;
  /** Addresses that a form of the page may be redirected to, beside our own. */
  formTargets?: readonly string[];
}

/** Renders a page with the headers that protect it. */
export async function pageDocument(
  platform: Platform,
  page: PageModel,
  { status = 200, formTargets = [] }: Options = {},
): Promise<PageDocument> {
  const { render, contentSecurityPolicy } = await pages();
  const nonce = newSecret();
  const { css, pictures } = await styleOf(platform, page);
  const headers = {
    ...safe(platform.config.publicUrl),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(page, nonce, formTargets, pictures),
    'x-frame-options': 'DENY',
  };
  return { status, headers, body: render(page, { nonce, css }) };
}

/** Headers of every answer that belongs to one person alone. */
export const safe = (publicUrl: string): Record<string, string> => ({
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // Our own forms must name their origin; nobody else learns an address of ours.
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  ...(publicUrl.startsWith('https://') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});

/** Sends a rendered page. */
export const sendDocument = (reply: FastifyReply, { status, headers, body }: PageDocument): FastifyReply =>
  reply.code(status).headers(headers).send(body);
