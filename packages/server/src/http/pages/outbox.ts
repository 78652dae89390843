import { isIP } from 'node:net';
import type { Language } from '@genauth/contract/language.ts';
import type { OutboxMessage } from '@genauth/contract/outbox-page.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findWritten, outbox, type WrittenMessage } from '../../domains/messages/public.ts';
import type { Platform } from '../../platform/platform.ts';
import { safe } from './document.ts';
import { answer, pageOf } from './visit.ts';
import { ago } from './when.ts';

/** Styles and pictures of an e-mail, and nothing that runs or sends. */
const POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; frame-ancestors 'none'";

/**
 * The outbox of development: messages that nobody sent, with their codes. Only who sits at this machine sees it, and only
 * under the public address: other sites may not point a name of theirs here.
 */
export function outboxRoutes(app: FastifyInstance, platform: Platform): void {
  if (platform.config.production) return;
  const isHere = (request: FastifyRequest): boolean =>
    isLoopback(request.ip) && request.host === new URL(platform.config.publicUrl).host;

  app.get('/outbox', async (request, reply) => {
    if (!isHere(request)) return reply.callNotFound();
    const visit = { platform, request, reply };
    const page = pageOf(visit, { step: { kind: 'outbox', url: '/outbox', messages: [] } });
    const now = platform.clock.now();
    const messages = (await outbox(platform)).map((message) => shown(message, page.language, now));
    return answer(visit, { ...page, step: { kind: 'outbox', url: '/outbox', messages } });
  });

  app.get<{ Params: { id: string } }>('/outbox/:id', async (request, reply) => {
    const message = isHere(request) ? await findWritten(platform, request.params.id) : undefined;
    if (!message?.html) return reply.callNotFound();
    const headers = { ...safe(platform.config.publicUrl), 'content-security-policy': POLICY };
    return reply.headers(headers).type('text/html; charset=utf-8').send(message.html);
  });
}

const isLoopback = (address: string): boolean => isIP(address) > 0 && /^(127\.|::1$|::ffff:127\.)/.test(address);

function shown(message: WrittenMessage, language: Language, now: number): OutboxMessage {
  const { id, at, recipient, channel, subject = null, text, values, html } = message;
  return {
    id,
    when: ago(now - at.getTime(), language),
    at: at.toISOString(),
    recipient,
    channel,
    subject,
    text,
    code: values.code ?? null,
    link: values.link ?? null,
    viewUrl: html ? `/outbox/${id}` : null,
  };
}
