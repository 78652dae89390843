import type { Parameters, Problem } from '@genauth/contract/problem.ts';

/** What a failure may carry beyond its problem. */
export interface FailureDetails {
  /** Goes out as `data` of the envelope. */
  data?: object;
  /** For the log only. */
  cause?: unknown;
}

/** A problem that happened: thrown by handlers and the binder, turned into an envelope at the edge. */
export class Failure extends Error {
  readonly problem: Problem;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly data: object | undefined;

  constructor(problem: Problem, parameters: Readonly<Record<string, string | number>>, details: FailureDetails = {}) {
    super(problem.key, { cause: details.cause });
    this.problem = problem;
    this.parameters = parameters;
    this.data = details.data;
  }
}

type Arguments<Text> = keyof Parameters<Text> extends never
  ? [parameters?: Record<string, never>, details?: FailureDetails]
  : [parameters: Parameters<Text>, details?: FailureDetails];

/** Makes the failure of one problem, typed by the named parts of its text. */
export function failure<Text extends string>(problem: Problem<string, Text>, ...given: Arguments<Text>): Failure {
  return new Failure(problem, given[0] ?? {}, given[1]);
}

/** The failures that an operation announces, by key: `throw fail.roleNotFound({ code })`. */
export type Fail<Problems extends readonly Problem[]> = {
  readonly [P in Problems[number] as P['key']]: (...given: Arguments<P['text']>) => Failure;
};

export function failOf<Problems extends readonly Problem[]>(problems: Problems): Fail<Problems> {
  const makers = problems.map((problem) => [
    problem.key,
    (parameters = {}, details: FailureDetails = {}) => new Failure(problem, parameters, details),
  ]);
  return Object.fromEntries(makers) as Fail<Problems>;
}
