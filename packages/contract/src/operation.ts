import * as z from 'zod';
import type { Audited } from './audit.ts';
import type { Problem } from './problem.ts';

/**
 * Just enough of a schema for the compiler. Comparing whole zod types over 622 operations costs seconds of checking,
 * so no generic in this repository is ever constrained by `z.ZodType`.
 */
export interface Schema {
  readonly _zod: { readonly input: unknown; readonly output: unknown };
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who may call: an administrator's key, a signed-in user's token, an application with its secret, or anyone. */
export type Caller = 'management' | 'user' | 'application' | 'anyone';

interface Declaration<Input, Output, Fails, Who> {
  /** One sentence, imperative, for OpenAPI and hover. */
  summary: string;
  caller: Who;
  /** The permission that a delegated administrator must hold, `resource:action`. Management operations only. */
  needs?: string;
  /** Written as an audit row and an outbox event in the transaction of the handler. */
  audits?: Audited;
  input: Input;
  /** The shape of `data` in the envelope; `nothing` where the envelope carries none. */
  output: Output;
  /** Every problem the handler itself can raise. Invalid input, missing credentials and throttling are the binder's. */
  fails?: Fails;
  /** Where the input travels. GET and DELETE read the query string and the others a JSON body, unless this says otherwise. */
  in?: 'query' | 'form';
  /** The answer is sent as it is, without the envelope. */
  bare?: true;
  deprecated?: true;
}

export interface Operation<
  Input extends Schema = Schema,
  Output extends Schema = Schema,
  Fails extends readonly Problem[] = readonly Problem[],
  Who extends Caller = Caller,
> extends Declaration<Input, Output, Fails, Who> {
  method: Method;
  path: string;
  fails: Fails;
}

/**
 * Declares one operation of the API.
 * @param route method and path, as they stand on the wire: `POST /api/v3/create-role`
 */
export function operation<
  Input extends Schema,
  Output extends Schema,
  Who extends Caller,
  const Fails extends readonly Problem[] = readonly [],
>(
  route: `${Method} /${string}`,
  declaration: Declaration<Input, Output, Fails, Who>,
): Operation<Input, Output, Fails, Who> {
  const space = route.indexOf(' ');
  const fails = declaration.fails ?? ([] as readonly Problem[] as Fails);
  return { ...declaration, fails, method: route.slice(0, space) as Method, path: route.slice(space + 1) };
}

/** The input of an operation that takes none. */
export const none = z.object({});

/** The output of an operation whose envelope carries no `data`. */
export const nothing = z.undefined();

/** `{ success: true }`, the answer of most writes. */
export const Success = z
  .object({ success: z.boolean().describe('Always true; a failure has another statusCode.') })
  .meta({ id: 'Success' });

/** Page members of every list: `page` from 1, `limit` 10 by default and 50 at most. */
export const paging = z.object({
  page: z.number().int().min(1).max(1_000_000_000).default(1).describe('Page to return, from 1.'),
  limit: z.number().int().min(1).max(50).default(10).describe('Entries on a page, at most 50.'),
});

/** One page of a list. */
export const pageOf = <Item extends z.core.SomeType>(item: Item) =>
  z.object({
    totalCount: z.number().describe('Entries in all pages together.'),
    totalCountExact: z.literal(false).optional().describe('Present when totalCount is an estimate.'),
    list: z.array(item).describe('The entries of this page.'),
  });
