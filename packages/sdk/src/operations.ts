import type { Page, Result } from './result.ts';

/** What may be given with any call, as the second argument. */
export interface CallOptions {
  /** Ends the request; the result then has `statusCode` 499. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for this call, instead of the client's. */
  timeout?: number | undefined;
}

/** A request that no method covers. */
export interface ApiRequest extends CallOptions {
  method?: string | undefined;
  /** The path, such as `/api/v3/get-user`; the host is the client's. */
  url: string;
  /** The query. An array becomes repeated keys. */
  params?: object | undefined;
  /** The body, sent as JSON; `URLSearchParams` are sent as a form. */
  data?: unknown;
  headers?: Record<string, string> | undefined;
}

export interface Caller {
  /**
   * Sends a request that has no method of its own, with the credentials and the language of this client.
   * @example await client.makeRequest<{ userId: string }>({ method: 'GET', url: '/api/v3/get-user', params: { userId } });
   */
  makeRequest<Data = unknown>(request: ApiRequest): Promise<Result<Data>>;
}

/** A method that returns one page; it knows where its input keeps page and limit. */
export interface ListMethod<Input, Item> {
  (input: Input): Promise<Result<Page<Item>>>;
  readonly pagination?: string | undefined;
}

interface Route {
  readonly method: string;
  readonly name: string;
  readonly path: string;
  readonly in: 'query' | 'form' | 'json';
  readonly pagination: string | undefined;
}

type Method = (this: Caller, input?: object, options?: CallOptions) => Promise<Result<unknown>>;

/**
 * A base class with one method for each operation of a route table. The table has a line with the HTTP method, then one
 * line for each operation: `name [path] [?|&] [@where.page.and.limit.are]`. A path is below `/api/v3/` unless it begins with a
 * slash, and left out where it follows from the name; `?` sends the input of a POST in the query, `&` as a form.
 */
export function withOperations<Operations extends object>(table: string): abstract new () => Operations & Caller {
  const routes = readRoutes(table);
  abstract class Client {
    constructor() {
      // Bound, so that `const { listUsers } = client` and `pages(client.listUsers)` work.
      const own = this as unknown as Record<string, Method>;
      for (const { name, pagination } of routes)
        define(own, name, own[name]?.bind(this as unknown as Caller), pagination);
    }
  }
  for (const route of routes) define(Client.prototype, route.name, methodFor(route), route.pagination);
  return Client as unknown as abstract new () => Operations & Caller;
}

/** Adds a method as classes do: not enumerable, so that `console.log(client)` stays short. */
function define(target: object, name: string, method: Method | undefined, pagination: string | undefined): void {
  const value = Object.defineProperty(Object.assign(method ?? {}, { pagination }), 'name', { value: name });
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function readRoutes(table: string): Route[] {
  const routes: Route[] = [];
  let method = '';
  for (const line of table.trim().split('\n')) {
    const [name = '', ...rest] = line.split(' ');
    if (name === name.toUpperCase()) method = name;
    else routes.push(readRoute(method, name, rest));
  }
  return routes;
}

function readRoute(method: string, name: string, rest: string[]): Route {
  const marked = (mark: string) => rest.find((part) => part.startsWith(mark));
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const path = marked('/') ?? `/api/v3/${rest.find((part) => /^\w/.test(part)) ?? kebab}`;
  const inQuery = method === 'GET' || method === 'DELETE' || marked('?');
  return {
    method,
    name,
    path,
    in: inQuery ? 'query' : marked('&') ? 'form' : 'json',
    pagination: marked('@')?.slice(1),
  };
}

function methodFor({ method, path, in: travels }: Route): Method {
  return function (input, options) {
    const rest: Record<string, unknown> = { ...input };
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(String(value));
    });
    const data = travels === 'form' ? new URLSearchParams(rest as Record<string, string>) : rest;
    return this.makeRequest({ method, url, ...(travels === 'query' ? { params: rest } : { data }), ...options });
  };
}
