import type { Operation, Schema } from '@genauth/contract/operation.ts';
import type { Problem } from '@genauth/contract/problem.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Application } from '../domains/applications/public.ts';
import type { AccessToken } from '../domains/tokens/public.ts';
import type { Platform } from '../platform/platform.ts';
import { type Bound, handlersByOperation } from './bound.ts';
import { failOf, failure } from './failure.ts';
import type { Implementation, RequestFacts } from './implement.ts';
import { type Members, parseInput } from './input.ts';

/** A user in front of a page of ours. */
interface Caller {
  user: AccessToken;
  application: Application;
  request: RequestFacts;
}

/**
 * Runs an operation of the API for a signed-in user within the process, with the checks of its input. Throws the
 * failures of the operation, and `invalidInput`.
 */
export type Perform = <Input extends Schema, Output extends Schema, Fails extends readonly Problem[]>(
  operation: Operation<Input, Output, Fails, 'user'>,
  input: Input['_zod']['input'],
) => Promise<Output['_zod']['output']>;

/** What pages have of the API: one implementation serves programs and people. */
export function performer(platform: Platform, implementations: readonly Implementation[]) {
  const handlers = handlersByOperation(implementations);
  return ({ user, application, request }: Caller): Perform =>
    async (operation, input) => {
      const handler: Bound['handler'] = handlers.get(operation);
      if (!handler) throw failure(problems.notImplemented, { operation: operation.path });
      const { poolId } = user;
      const call = {
        input: parseInput(operation.input as unknown as z.ZodType, input as Members, request.language),
        db: platform.databases.forPool(poolId),
        poolId,
        platform,
        user,
        application,
        request,
        audit: () => undefined,
      };
      return (await handler(call as never, failOf(operation.fails) as never)) as never;
    };
}
