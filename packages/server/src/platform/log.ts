import { type DestinationStream, pino } from 'pino';
import type { Config } from '../config.ts';

export type Log = pino.Logger;

/** Members that never reach a log, wherever they stand. */
const secrets = ['password', 'secret', 'token', 'authorization', 'cookie', 'code', 'accessKeySecret', 'appSecret'];

/** JSON lines on the standard output, or to another destination. */
export function createLog(config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Log {
  const redact = { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' };
  return pino({ level: config.logLevel, base: null, redact }, ...(destination ? [destination] : []));
}
