import { problems } from '@genauth/contract/problems.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { asFailure } from '../../http/as-failure.ts';
import type { Platform } from '../../platform/platform.ts';

type Code =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_token'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

/** An error as the endpoints of OAuth 2.0 answer it (RFC 6749 §5.2, RFC 6750 §3.1). */
export class ProtocolError extends Error {
  readonly error: Code;
  readonly status: number;

  constructor(error: Code, description: string) {
    super(description);
    this.error = error;
    this.status = error === 'invalid_client' || error === 'invalid_token' ? 401 : 400;
  }
}

/** Answers in the format of the protocol, whatever was thrown. */
export const answerError =
  (platform: Platform) =>
  (error: FastifyError | ProtocolError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    if (error instanceof ProtocolError) {
      if (error.status === 401) reply.header('www-authenticate', challengeOf(error));
      return reply.code(error.status).send({ error: error.error, error_description: error.message });
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return reply.code(error.statusCode).send({ error: 'invalid_request', error_description: error.message });
    }
    platform.log.error({ err: error, requestId: request.id }, 'failed');
    const isAway = asFailure(error).problem === problems.unavailable;
    const answer = { error: isAway ? 'temporarily_unavailable' : 'server_error' };
    return reply.code(isAway ? 503 : 500).send({ ...answer, error_description: `request ${request.id}` });
  };

const challengeOf = ({ error, message }: ProtocolError): string =>
  error === 'invalid_client' ? 'Basic realm="genauth"' : `Bearer error="${error}", error_description="${message}"`;
