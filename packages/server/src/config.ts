import { resolve } from 'node:path';
import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(1).max(64);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const secret = <T extends z.ZodType>(schema: T) => schema.meta({ secret: true });

/**
 * Every setting of the server, read once from the environment. `.env.example` and `genauth doctor` are made from this
 * object: the description is the documentation.
 */
export const settings = z.object({
  PORT: port.default(3000).describe('Port to listen on.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on. 0.0.0.0 answers to other machines.'),
  GENAUTH_DATA_DIR: z
    .string()
    .default('.genauth')
    .describe('Folder of the embedded database, the master key and credentials.json.'),
  GENAUTH_PUBLIC_URL: z.url().optional().describe('Address that browsers use. Default: http://localhost:$PORT.'),
  GENAUTH_BASE_DOMAIN: z
    .string()
    .optional()
    .describe('When set, each application also answers at {identifier}.{base domain}, as an issuer of its own.'),
  GENAUTH_WORKERS: count.default(1).describe('Processes that share the port.'),
  GENAUTH_ENV: z
    .enum(['development', 'production'])
    .default('development')
    .describe('production refuses to start with an unsafe setting.'),
  GENAUTH_MASTER_KEY: secret(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 hexadecimal characters')
      .optional(),
  ).describe('Key that wraps all other keys, 64 hexadecimal characters. Default: made once in the data folder.'),
  GENAUTH_TRUST_PROXY: flag
    .default(false)
    .describe('Believe X-Forwarded-For and X-Forwarded-Proto of a proxy in front.'),
  DATABASE_URL: secret(z.url({ protocol: /^postgres(ql)?$/ }).optional()).describe(
    'Your PostgreSQL, 15 or newer. Default: an embedded PostgreSQL in the data folder.',
  ),
  DATABASE_CONNECTIONS: count.default(4).describe('Connections of each process.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least severe level that is written.'),
  GENAUTH_BREACHED_PASSWORDS: z
    .string()
    .optional()
    .describe('List of breached passwords: a file sorted by SHA-1, or a folder of ranges by its first 5 digits.'),
  SMTP_URL: secret(z.url({ protocol: /^smtps?$/ }).optional()).describe(
    'Mail server, smtp://user:password@host:587. Default: messages stay in the development outbox.',
  ),
  SMTP_FROM: z.string().default('GenAuth <no-reply@localhost>').describe('Sender of mails.'),
  SMS_URL: secret(z.url().optional()).describe('HTTPS gateway that takes {phone, text} as JSON.'),
});

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  publicUrl: string;
  baseDomain: string | undefined;
  workers: number;
  production: boolean;
  masterKey: string | undefined;
  trustProxy: boolean;
  databaseUrl: string | undefined;
  databaseConnections: number;
  logLevel: z.output<typeof settings>['LOG_LEVEL'];
  breachedPasswords: string | undefined;
  smtp: { url: string | undefined; from: string };
  smsUrl: string | undefined;
}

/** A start that cannot go on; the message says in one line what to do. */
export class StartError extends Error {}

/** Parses the environment. Throws a {@link StartError} that names the variable and what was expected. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError(`${issue?.path.join('.')} cannot be used: ${issue?.message}. See .env.example.`);
  }
  const env = parsed.data;
  const publicUrl = (env.GENAUTH_PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  const config: Config = {
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.GENAUTH_DATA_DIR),
    publicUrl,
    baseDomain: env.GENAUTH_BASE_DOMAIN,
    workers: env.GENAUTH_WORKERS,
    production: env.GENAUTH_ENV === 'production',
    masterKey: env.GENAUTH_MASTER_KEY,
    trustProxy: env.GENAUTH_TRUST_PROXY,
    databaseUrl: env.DATABASE_URL,
    databaseConnections: env.DATABASE_CONNECTIONS,
    logLevel: env.LOG_LEVEL,
    breachedPasswords: env.GENAUTH_BREACHED_PASSWORDS,
    smtp: { url: env.SMTP_URL, from: env.SMTP_FROM },
    smsUrl: env.SMS_URL,
  };
  if (config.production) refuseUnsafe(config);
  return config;
}

/** A setting that the environment gives. */
export interface GivenSetting {
  name: string;
  /** As it is given; a secret is only said to be set. */
  shown: string;
  /** What is wrong with it; undefined when it can be used. */
  problem: string | undefined;
}

/** The settings that the environment gives, for the operator to look over. A name that looks like one of ours counts. */
export function givenSettings(environment: NodeJS.ProcessEnv = process.env): GivenSetting[] {
  const schemas: Readonly<Record<string, z.ZodType>> = settings.shape;
  const ours = Object.entries(environment).filter(([name]) => name in schemas || name.startsWith('GENAUTH_'));
  return ours
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const schema = schemas[name];
      if (!schema) return { name, shown: '', problem: 'is not a setting; .env.example lists them' };
      const shown = schema.meta()?.secret ? '(set)' : (value ?? '');
      return { name, shown, problem: schema.safeParse(value).error?.issues[0]?.message };
    });
}

function refuseUnsafe(config: Config): void {
  if (!config.publicUrl.startsWith('https://')) {
    throw new StartError('GENAUTH_PUBLIC_URL must start with https:// in production, so that cookies stay secret.');
  }
  if (config.masterKey === undefined) {
    throw new StartError(
      'GENAUTH_MASTER_KEY must be set in production: `openssl rand -hex 32` makes one; keep it safe.',
    );
  }
}
