import type { Operation } from '@genauth/contract/operation.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Credentials } from './callers.ts';
import { failure } from './failure.ts';
import type { Implementation, RequestFacts } from './implement.ts';
import type { Members } from './input.ts';

/** One operation, ready to serve. */
export interface Bound {
  name: string;
  operation: Operation;
  handler: ((call: never, fail: never) => Promise<unknown>) | undefined;
  fail: object;
  read(query: Members): Members;
}

/** A request with all that handlers and callers need of it. */
export interface Incoming {
  credentials: Credentials;
  facts: RequestFacts;
  input(bound: Bound): Members;
}

/** Refuses an operation that nobody has implemented; after authentication, so that strangers learn nothing. */
export function handlerOf(bound: Bound): NonNullable<Bound['handler']> {
  if (!bound.handler) throw failure(problems.notImplemented, { operation: bound.name });
  return bound.handler;
}

/** The handler of every operation that has one. */
export function handlersByOperation(implementations: readonly Implementation[]): Map<Operation, Bound['handler']> {
  const found = new Map<Operation, Bound['handler']>();
  for (const { group, handlers } of implementations) {
    const operations = new Map<string, Operation>(Object.entries(group));
    for (const [name, handler] of Object.entries(handlers)) {
      const operation = operations.get(name);
      if (operation) found.set(operation, handler);
    }
  }
  return found;
}
