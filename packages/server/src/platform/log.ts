import { pino } from 'pino';
import type { Config } from '../config.ts';

export type Log = pino.Logger;

/** Members that never reach a log, wherever they stand. */
const secrets = ['password', 'secret', 'token', 'authorization', 'cookie', 'code', 'accessKeySecret', 'appSecret'];

export function createLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({
    level: config.logLevel,
    base: null,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  });
}
