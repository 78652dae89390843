import { resolve } from 'node:path';
import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(1).max(64);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const network = z.union([z.cidrv4(), z.cidrv6()], 'networks such as 10.1.0.0/16, separated by commas');
const networks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(network));
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
    .toLowerCase()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/, 'a name such as login.example.com')
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
  SMS_PROVIDER: z
    .enum(['gateway', 'aliyun', 'tencent', 'twilio'])
    .default('gateway')
    .describe('Who sends text messages. gateway: your own, which takes {phone, text, code} as JSON.'),
  SMS_URL: secret(z.url({ protocol: /^https?$/ }).optional()).describe(
    'Address of your gateway, or another one than the usual of a provider. Default: the development outbox.',
  ),
  SMS_KEY_ID: z.string().default('').describe('AccessKey id of aliyun, SecretId of tencent, account SID of twilio.'),
  SMS_KEY_SECRET: secret(z.string().default('')).describe('Its secret. For a gateway: key of the HMAC that signs.'),
  SMS_SENDER: z.string().default('').describe('Signature of aliyun and tencent; number or service SID of twilio.'),
  SMS_TEMPLATE: z.string().default('').describe('Template of aliyun (parameter code) or tencent (code, minutes).'),
  SMS_APP_ID: z.string().default('').describe('SdkAppId of tencent.'),
  SMS_REGION: z.string().default('ap-guangzhou').describe('Region of tencent.'),
  GENAUTH_PRIVATE_NETWORKS: networks
    .default([])
    .describe('Private networks that calls for pools may reach, such as 10.1.0.0/16,fd00::/8. Default: none.'),
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
  /** Undefined when nobody sends text messages. */
  sms: SmsConfig | undefined;
  /** Private networks that outbound calls may reach. */
  privateNetworks: string[];
}

export interface SmsConfig {
  provider: z.output<typeof settings>['SMS_PROVIDER'];
  url: string | undefined;
  keyId: string;
  keySecret: string;
  sender: string;
  template: string;
  appId: string;
  region: string;
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
    sms: smsOf(env),
    privateNetworks: env.GENAUTH_PRIVATE_NETWORKS,
  };
  if (config.production) refuseUnsafe(config);
  return config;
}

const smsNeeds = {
  gateway: ['SMS_URL'],
  aliyun: ['SMS_KEY_ID', 'SMS_KEY_SECRET', 'SMS_SENDER', 'SMS_TEMPLATE'],
  tencent: ['SMS_KEY_ID', 'SMS_KEY_SECRET', 'SMS_SENDER', 'SMS_TEMPLATE', 'SMS_APP_ID'],
  twilio: ['SMS_KEY_ID', 'SMS_KEY_SECRET', 'SMS_SENDER'],
} as const;

function smsOf(env: z.output<typeof settings>): SmsConfig | undefined {
  const provider = env.SMS_PROVIDER;
  if (provider === 'gateway' && !env.SMS_URL) return undefined;
  const missing = smsNeeds[provider].find((name) => !env[name]);
  if (missing) throw new StartError(`${missing} must be set for SMS_PROVIDER ${provider}. See .env.example.`);
  return {
    provider,
    url: env.SMS_URL?.replace(/\/+$/, ''),
    keyId: env.SMS_KEY_ID,
    keySecret: env.SMS_KEY_SECRET,
    sender: env.SMS_SENDER,
    template: env.SMS_TEMPLATE,
    appId: env.SMS_APP_ID,
    region: env.SMS_REGION,
  };
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
