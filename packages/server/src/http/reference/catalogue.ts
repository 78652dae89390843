import type { Described, OpenApi, Schema } from './document.ts';
import { resolve } from './document.ts';

/** An operation as the reference shows it. */
export interface Operation extends Described {
  method: string;
  path: string;
  client: string;
  /** Name of the method of the SDK. */
  name: string;
  /** False when this server has no handler for it yet. */
  served: boolean;
}

/** Operations about one subject: one page. */
export interface Area {
  /** The last part of its address. */
  slug: string;
  title: string;
  client: string;
  operations: Operation[];
}

/** What callers send: members of the query, the path or the body. */
export interface Input {
  in: 'query' | 'path' | 'body';
  properties: Record<string, Schema>;
  required: string[];
}

/**
 * The areas in their order.
 * @param served the operations that have a handler, as `POST /api/v3/create-role`
 */
export function areasOf(document: OpenApi, served: ReadonlySet<string>): Area[] {
  const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described })),
  );
  return document['x-tagGroups'].flatMap(({ name: client, tags }) =>
    tags.map((title) => ({
      slug: title.toLowerCase().replaceAll(' ', '-'),
      title,
      client,
      operations: entries
        .filter(({ described }) => described.tags.includes(title))
        .flatMap(({ method, path, described }) =>
          namedOf(described, client).map((named) => ({
            ...described,
            ...named,
            method,
            path,
            client,
            served: served.has(`${method} ${path}`),
          })),
        ),
    })),
  );
}

/**
 * An operation of a client with the name of its method. Where two operations share a method and a path, the entry holds
 * both: one of each client, or two of one. Their ids begin with the client where both clients have such a name.
 */
function namedOf({ operationId, summary, tags, 'x-operations': both }: Described, client: string) {
  const prefix = client.toLowerCase();
  const all = both ?? [{ operationId, summary }];
  const own = tags.length > 1 ? all.filter((one) => one.operationId.startsWith(prefix)) : all;
  return (own.length > 0 ? own : all.slice(0, 1)).map((one) => {
    const rest = one.operationId.startsWith(prefix) ? one.operationId.slice(prefix.length) : '';
    const name = /^[A-Z]/.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : one.operationId;
    return { name, summary: one.summary };
  });
}

/** The members of the input, by where they travel. */
export function inputsOf(document: OpenApi, { parameters, requestBody }: Operation): Input[] {
  const inputs: Input[] = [];
  for (const place of ['path', 'query'] as const) {
    const own = parameters.filter((parameter) => parameter.in === place);
    const properties = own.map(({ name, schema, description }) => [name, { description, ...schema }]);
    const required = own.filter((parameter) => parameter.required).map(({ name }) => name);
    if (own.length > 0) inputs.push({ in: place, properties: Object.fromEntries(properties), required });
  }
  const [content] = Object.values(requestBody?.content ?? {});
  if (!content) return inputs;
  const body = resolve(document, content.schema.anyOf?.[0] ?? content.schema);
  return [...inputs, { in: 'body', properties: body.properties ?? {}, required: body.required ?? [] }];
}

/** The schema of `data` in the envelope, or of the whole answer where there is no envelope; undefined for no data. */
export function outputOf({ responses }: Operation): Schema | undefined {
  const { schema } = responses[200].content['application/json'];
  const answer = schema.anyOf?.find((one) => one.allOf) ?? schema;
  if (answer.$ref?.endsWith('/Envelope')) return undefined;
  return answer.allOf ? answer.allOf[1]?.properties?.data : answer;
}
