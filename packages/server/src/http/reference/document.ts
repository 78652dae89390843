import { readFileSync } from 'node:fs';

/** The part of JSON Schema that the document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  deprecated?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

/** One entry under `paths`. */
export interface Described {
  operationId: string;
  tags: string[];
  summary: string;
  deprecated?: boolean;
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: { 200: { content: { 'application/json': { schema: Schema } } } };
  'x-needs'?: string;
  'x-audits'?: string;
  'x-problems': string[];
  'x-operations'?: { operationId: string; summary: string }[];
}

export interface Problem {
  apiCode: number;
  statusCode: number;
  text: string;
}

export interface OpenApi {
  info: { title: string; version: string; summary: string };
  'x-tagGroups': { name: string; tags: string[] }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
  'x-problems': Record<string, Problem>;
}

/** The description of the API that `npm run generate` writes from the contract. */
export const readOpenApi = (): OpenApi =>
  JSON.parse(readFileSync(new URL('../../../../../openapi.json', import.meta.url), 'utf8')) as OpenApi;

/** `Role` of `#/components/schemas/Role`. */
export const modelName = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** The schema itself, with a reference followed. */
export const resolve = ({ components }: OpenApi, schema: Schema): Schema =>
  schema.$ref ? (components.schemas[modelName(schema.$ref)] ?? {}) : schema;
