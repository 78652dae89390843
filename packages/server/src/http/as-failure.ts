import { problems } from '@genauth/contract/problems.ts';
import { Failure, failure } from './failure.ts';

/** Largest body that is read, in bytes. */
export const BODY_LIMIT = 1_048_576;

/** Codes of the network, and of PostgreSQL, that mean the database cannot be asked right now. */
const DATABASE_GONE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '53300']);

/** The driver gives no code to what it notices itself. */
const CONNECTION_LOST = /Connection terminated|connection error and is not queryable/;

/** Whatever was thrown, as a failure that can be shown: what nobody foresaw is `internal`, with its cause for the log. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return failure(problems.bodyTooLarge, { limit: BODY_LIMIT });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return failure(problems.unsupportedContentType);
  if (statusCode !== undefined && statusCode < 500) return failure(problems.malformedJson);
  const gone = code === undefined ? CONNECTION_LOST.test(String(error)) : DATABASE_GONE.has(code);
  return failure(gone ? problems.unavailable : problems.internal, {}, { cause: error });
}
