import type { Language } from '@genauth/contract/language.ts';
import type { Problem } from '@genauth/contract/problem.ts';
import { textOf } from '../../http/envelope.ts';
import type { Failure } from '../../http/failure.ts';
import { success } from '../../messages/messages.ts';

/** What every request is answered with, over HTTP 200. Some clients look at `code`, others at `statusCode`. */
interface Envelope {
  code: number;
  statusCode: number;
  apiCode?: number;
  message: string;
  uniqueId: string;
  data?: unknown;
  /** Where the sign-in stands; the client sends it back with the next step. */
  flowHandle?: string | undefined;
  recoveryCode?: string | undefined;
}

/** Of the request. */
interface Facts {
  id: string;
  language: Language;
}

/** The class of codes that lead to another screen of the client. */
const ELSEWHERE = 300;

interface Onwards {
  apiCode?: number;
  /** Left out: the `apiCode`. */
  code?: number;
  statusCode?: number;
  /** What is said to clients that show it. */
  problem?: Problem;
  data?: object;
  flowHandle?: string;
  recoveryCode?: string;
}

/** An answer that says more than that all is well: the sign-in goes on elsewhere, or has come to its end. */
export class Onward {
  readonly to: Onwards;

  constructor(to: Onwards) {
    this.to = to;
  }
}

export function answered(answer: unknown, { id: uniqueId, language }: Facts): Envelope {
  const message = success[language];
  if (!(answer instanceof Onward)) return { code: 200, statusCode: 200, message, uniqueId, data: answer ?? null };
  const { apiCode = 200, code = apiCode, statusCode = ELSEWHERE, problem, ...rest } = answer.to;
  return { code, statusCode, apiCode, message: problem ? textOf(problem, {}, language) : message, uniqueId, ...rest };
}

export function refused({ problem, parameters, data }: Failure, { id: uniqueId, language }: Facts): Envelope {
  const { apiCode, statusCode } = problem;
  const message = textOf(problem, parameters, language);
  return { code: apiCode, statusCode, apiCode, message, uniqueId, ...(data ? { data } : {}) };
}
