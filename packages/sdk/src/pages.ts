import type { ListMethod } from './operations.ts';
import { type Page, unwrap } from './result.ts';

type Members = Record<string, unknown>;

/** The largest page that the platform serves, so that a long list takes few requests. */
const LARGEST_PAGE = 50;

/**
 * Walks through a list, page by page. Give it a list method of a client and its input; page number and size are filled
 * in (50 entries a page, unless the input says otherwise; a first page in the input is where the walk starts).
 * @throws {ApiError} when a page cannot be read.
 * @example for await (const { list } of pages(management.listUsers)) for (const user of list) console.log(user.name);
 */
export async function* pages<Input extends object | undefined, Item>(
  method: ListMethod<Input, Item>,
  ...[input]: undefined extends Input ? [input?: Input] : [input: Input]
): AsyncGenerator<Page<Item>, void, undefined> {
  const place = method.pagination ?? placeIn(input ?? {});
  const start = (at(input, place) ?? {}) as { page?: number; limit?: number };
  const limit = start.limit ?? LARGEST_PAGE;
  let seen = ((start.page ?? 1) - 1) * limit;
  for (let page = start.page ?? 1; ; page++) {
    const data = unwrap(await method(put(input ?? {}, place, { page, limit }) as Input));
    if (data.list.length === 0) return;
    yield data;
    seen += data.list.length;
    if (data.totalCountExact !== false && seen >= data.totalCount) return;
  }
}

/** Where the input keeps its page number, when a plain function was given instead of a method of a client. */
function placeIn(input: object): string {
  if ('options' in input) return 'options.pagination';
  return 'pagination' in input ? 'pagination' : '';
}

const at = (input: unknown, place: string): unknown =>
  place.split('.').reduce((value, name) => (name ? (value as Members | undefined)?.[name] : value), input);

function put(input: object, place: string, members: Members): object {
  const [name, ...rest] = place.split('.');
  if (!name) return { ...input, ...members };
  return { ...input, [name]: put(((input as Members)[name] ?? {}) as object, rest.join('.'), members) };
}
