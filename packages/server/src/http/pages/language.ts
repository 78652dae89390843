import { type Language, languages } from '@genauth/contract/language.ts';
import type { FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import { matchLanguage } from '../language.ts';
import { readCookie } from './cookies.ts';
import { branding } from './model.ts';

/** Holds the language that somebody chose on a page. */
export const LANGUAGE_COOKIE = 'genauth_language';

/** The language that the query asks for: a link of the language menu. */
export function chosenLanguage({ query }: FastifyRequest): Language | undefined {
  const { ui_locales } = query as { ui_locales?: unknown };
  return languages.find((language) => language === ui_locales);
}

/**
 * The language of a page: what the visitor chose now or before, what the application asks for in this sign-in, what
 * the browser prefers, and what the application is set to.
 */
export function pageLanguage(request: FastifyRequest, application?: Application, uiLocales?: string): Language {
  const asked = (uiLocales ?? '').split(' ');
  const preferred = (request.headers['accept-language'] ?? '').split(',').map((range) => range.split(';')[0] ?? '');
  const wishes = [readCookie(request, LANGUAGE_COOKIE) ?? '', ...asked, ...preferred];
  const set = application && branding(application).defaultLanguage;
  const found = [...wishes, typeof set === 'string' ? set : ''].map(matchLanguage);
  return chosenLanguage(request) ?? found.find((language) => language !== undefined) ?? 'zh-CN';
}
