import { problems } from '../../packages/contract/src/problems.ts';
import { type Direction, type JsonSchema, type Models, renameRefs } from './json-schema.ts';

/** How a named schema is called where one direction refers to it. */
export type NameOf = (io: Direction) => (id: string) => string;

/** What every answer of the API is wrapped in. */
const Envelope: JsonSchema = {
  type: 'object',
  properties: {
    statusCode: { type: 'integer', description: '200 when it worked; the transport answers 200 in any case.' },
    message: { type: 'string', description: 'What happened, in the language of the request.' },
    apiCode: { type: 'integer', description: 'Which problem it is; absent when there is none.' },
    requestId: { type: 'string', description: 'Names this request in the logs.' },
  },
  required: ['statusCode', 'message', 'requestId'],
};

const securitySchemes = {
  accessKeySignature: {
    type: 'apiKey',
    in: 'header',
    name: 'authorization',
    description: 'HMAC-SHA1 signature with an access key: `GenAuth <accessKeyId>:<signature>`.',
  },
  managementToken: { type: 'http', scheme: 'bearer', description: 'The token that getManagementToken answers.' },
  userToken: { type: 'http', scheme: 'bearer', description: 'Access token of the signed-in user; works bare as well.' },
  clientSecret: {
    type: 'http',
    scheme: 'basic',
    description: 'Id and secret of the application, or both in the body.',
  },
};

const parameters = {
  ApplicationId: {
    name: 'x-genauth-app-id',
    in: 'header',
    schema: { type: 'string' },
    description: 'The application; `x-authing-app-id` works as well.',
  },
  Language: {
    name: 'x-genauth-lang',
    in: 'header',
    schema: { type: 'string', enum: ['zh-CN', 'en-US', 'zh-TW', 'ja-JP'], default: 'zh-CN' },
    description: 'Language of messages; `x-authing-lang` works as well.',
  },
};

/** A name differs between the directions where the schemas do, for instance because of a default. */
export function namesOf(models: Record<Direction, Models>): NameOf {
  const shared = [...models.input.keys()].filter((id) => models.output.has(id));
  const text = (io: Direction, id: string) => JSON.stringify(models[io].get(id));
  const different = new Set(shared.filter((id) => text('input', id) !== text('output', id)));
  for (let size = -1; size !== different.size; ) {
    size = different.size;
    for (const id of shared) {
      if ([...different].some((other) => text('input', id).includes(`"#/$defs/${other}"`))) different.add(id);
    }
  }
  return (io) => (id) => `#/components/schemas/${io === 'input' && different.has(id) ? `${id}Input` : id}`;
}

/** The `components` of the document. */
export function componentsOf(models: Record<Direction, Models>, nameOf: NameOf) {
  const schemas = new Map<string, JsonSchema>([['Envelope', Envelope]]);
  for (const io of ['output', 'input'] as const) {
    for (const [id, model] of models[io]) {
      schemas.set(nameOf(io)(id).replace('#/components/schemas/', ''), renameRefs(model, nameOf(io)));
    }
  }
  const sorted = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return { schemas: Object.fromEntries(sorted), parameters, securitySchemes };
}

/** The catalogue of problems, by key. */
export const problemCatalogue = () =>
  Object.fromEntries(
    Object.values(problems).map(({ key, apiCode, statusCode, text }) => [key, { apiCode, statusCode, text }]),
  );
