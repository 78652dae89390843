import { problems } from '@genauth/contract/problems.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { failure } from './failure.ts';
import { isTooDeep } from './input.ts';

/** Takes bodies of JSON and of no other type: an object, or nothing at all. */
export function parseJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_request: FastifyRequest, text: string) => {
      if (text.trim() === '') return {};
      const body: unknown = parse(text);
      if (typeof body === 'object' && body !== null && !Array.isArray(body) && !isTooDeep(body)) return body;
      throw failure(problems.malformedJson);
    },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw failure(problems.malformedJson);
    throw error;
  }
}
