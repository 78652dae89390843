import type { FastifyReply } from 'fastify';
import { readFlow } from './flow.ts';
import { answer, pageOf, type Visit } from './visit.ts';

/** Tells that an interaction has expired or began in another browser, with the way out that there is. */
export function answerLost(visit: Visit, uid: string, kind: 'expired' | 'foreign'): Promise<FastifyReply> {
  const { retry = '/' } = readFlow(visit, uid);
  return answer(visit, pageOf(visit, { step: { kind, retryUrl: retry }, url: '/' }), kind === 'expired' ? 410 : 403);
}
