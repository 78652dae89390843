import type { PageAnswer, PageModel, Step } from '@genauth/contract/sign-in.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import { branded } from './brand.ts';
import { setCookie } from './cookies.ts';
import { pageDocument, safe, sendDocument } from './document.ts';
import { chosenLanguage, LANGUAGE_COOKIE, pageLanguage } from './language.ts';
import { type Page, pageModel } from './model.ts';

/** One request for a page. */
export interface Visit {
  platform: Platform;
  request: FastifyRequest;
  reply: FastifyReply;
}

export type PageOf = Omit<Page, 'language' | 'url'> & { url?: string; uiLocales?: string | undefined };

/** The page of a step, in the visitor's language, at the address that was asked for. */
export function pageOf({ platform, request }: Omit<Visit, 'reply'>, { uiLocales, ...page }: PageOf): PageModel {
  const language = pageLanguage(request, page.application, uiLocales);
  return pageModel(platform, { language, url: addressOf(request), ...page });
}

const YEAR = 31_536_000;

/** Answers with a page: as data to our script, as a document to a browser. Keeps the language that was chosen. */
export async function answer(visit: Visit, drawn: PageModel, status = 200): Promise<FastifyReply> {
  const { platform, request, reply } = visit;
  keepLanguage(visit);
  const page = await branded(platform, drawn);
  if (isScript(request)) return sendAnswer(visit, { page }, status);
  return sendDocument(reply, await pageDocument(platform, page, { status }));
}

/** Keeps the language that was chosen by the address. */
function keepLanguage({ platform, request, reply }: Visit): void {
  const chosen = chosenLanguage(request);
  if (chosen) setCookie(platform, reply, { name: LANGUAGE_COOKIE, value: chosen, path: '/', maxAge: YEAR });
}

/** Leads the visitor to another address of ours. */
export async function go(visit: Visit, url: string): Promise<FastifyReply> {
  const { platform, request, reply } = visit;
  keepLanguage(visit);
  if (isScript(request)) return sendAnswer(visit, { redirect: url });
  return reply.headers(safe(platform.config.publicUrl)).redirect(url, 303);
}

/** Leads the visitor on: by our script, or by a page, because a form may not lead to another origin. */
export async function leave(visit: Visit, url: string, application: Application): Promise<FastifyReply> {
  if (isScript(visit.request)) return sendAnswer(visit, { redirect: url });
  return answer(visit, pageOf(visit, { step: { kind: 'done', continueUrl: url }, application }));
}

function sendAnswer({ platform, reply }: Visit, body: PageAnswer, status = 200): FastifyReply {
  return reply.code(status).headers(safe(platform.config.publicUrl)).send(body);
}

/** Tells a person that a request cannot be answered. */
export const answerProblem = (visit: Visit, step: Omit<Extract<Step, { kind: 'problem' }>, 'kind'>) =>
  answer(visit, pageOf(visit, { step: { kind: 'problem', ...step } }), step.status);

export const isScript = ({ headers }: FastifyRequest): boolean => headers.accept === 'application/json';

export const isBrowser = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;

/** Path and query of the request, without the language. */
function addressOf({ url }: FastifyRequest): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.delete('ui_locales');
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

/** The platform's own codes, such as 499 and 601, are none of HTTP. */
export const httpStatus = (code: number): number => (code >= 400 && code < 600 && code !== 499 ? code : 400);
