import { expect, test } from 'vitest';
import { readConfig, StartError } from './config.ts';

test.each([
  ['PORT', { PORT: 'http' }],
  ['PORT', { PORT: '-1' }],
  ['GENAUTH_WORKERS', { GENAUTH_WORKERS: '0' }],
  ['GENAUTH_PUBLIC_URL', { GENAUTH_PUBLIC_URL: 'here' }],
  ['GENAUTH_BASE_DOMAIN', { GENAUTH_BASE_DOMAIN: 'https://login.example.com' }],
  ['GENAUTH_BASE_DOMAIN', { GENAUTH_BASE_DOMAIN: '.example.com' }],
  ['GENAUTH_MASTER_KEY', { GENAUTH_MASTER_KEY: 'short' }],
  ['GENAUTH_TRUST_PROXY', { GENAUTH_TRUST_PROXY: 'yes' }],
  ['GENAUTH_ENV', { GENAUTH_ENV: 'staging' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
  ['DATABASE_CONNECTIONS', { DATABASE_CONNECTIONS: 'many' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['SMTP_URL', { SMTP_URL: 'smtp.example.com' }],
])('a bad %s is named: %o', (name, environment) => {
  const read = () => readConfig(environment);
  expect(read).toThrow(StartError);
  expect(read).toThrow(new RegExp(`^${name} cannot be used: .+ See \\.env\\.example\\.$`));
});

test.each(['DATABASE_URL', 'SMTP_URL', 'GENAUTH_MASTER_KEY'])('the value of %s is shown to nobody', (name) => {
  expect(() => readConfig({ [name]: 'https://user:hunter2@host' })).toThrow(/^(?!.*hunter2)/);
});

test('an empty variable is an unset one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

const safe = {
  GENAUTH_ENV: 'production',
  GENAUTH_PUBLIC_URL: 'https://id.example.com',
  GENAUTH_MASTER_KEY: 'ab'.repeat(32),
};

test('production refuses unsafe settings, and takes safe ones', () => {
  expect(readConfig(safe)).toMatchObject({ production: true });
  const unsafe = { ...safe, GENAUTH_PUBLIC_URL: 'http://id.example.com' };
  expect(() => readConfig(unsafe)).toThrow(/^GENAUTH_PUBLIC_URL must start with https:/);
  expect(() => readConfig({ ...safe, GENAUTH_MASTER_KEY: '' })).toThrow(/^GENAUTH_MASTER_KEY must be set/);
});

test('a provider of text messages has all that it needs, or the missing one is named', () => {
  expect(readConfig({}).sms).toBeUndefined();
  expect(readConfig({ SMS_URL: 'https://sms.example.com/' }).sms).toMatchObject({ provider: 'gateway' });
  const aliyun = { SMS_PROVIDER: 'aliyun', SMS_KEY_ID: 'id', SMS_KEY_SECRET: 'secret', SMS_SENDER: 'GenAuth' };
  expect(() => readConfig(aliyun)).toThrow(/^SMS_TEMPLATE must be set for SMS_PROVIDER aliyun/);
  expect(readConfig({ ...aliyun, SMS_TEMPLATE: 'T1' }).sms).toMatchObject({ provider: 'aliyun', template: 'T1' });
});

test('private networks are a list', () => {
  expect(readConfig({ GENAUTH_PRIVATE_NETWORKS: '10.1.0.0/16, fd00::/8' }).privateNetworks).toHaveLength(2);
  expect(() => readConfig({ GENAUTH_PRIVATE_NETWORKS: 'everything' })).toThrow(/^GENAUTH_PRIVATE_NETWORKS/);
});
