import type { Language } from '@genauth/contract/language.ts';
import type { Problem } from '@genauth/contract/problem.ts';
import { messageOf, success } from '../messages/messages.ts';
import type { Failure } from './failure.ts';

/** What every operation of the API answers with, over HTTP 200. */
export interface Envelope {
  statusCode: number;
  message: string;
  apiCode?: number;
  requestId: string;
  data?: unknown;
}

export const succeeded = (data: unknown, requestId: string, language: Language): Envelope =>
  data === undefined
    ? { statusCode: 200, message: success[language], requestId }
    : { statusCode: 200, message: success[language], requestId, data };

export function failed({ problem, parameters, data }: Failure, requestId: string, language: Language): Envelope {
  const { statusCode, apiCode } = problem;
  const message = textOf(problem, parameters, language);
  return data ? { statusCode, apiCode, message, requestId, data } : { statusCode, apiCode, message, requestId };
}

/** The text of a problem in a language, its named parts filled in. */
export const textOf = (problem: Problem, parameters: Failure['parameters'], language: Language): string =>
  messageOf(problem, language).replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
