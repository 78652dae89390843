import { existsSync, readFileSync } from 'node:fs';

/** What the first start of GenAuth wrote down. */
interface Credentials {
  host: string;
  accessKeyId: string;
  accessKeySecret: string;
  appId: string;
  appSecret: string;
  appHost: string;
  redirectUri: string;
  demo: { email: string; password: string };
}

const { env } = process;
const file = env.GENAUTH_CREDENTIALS ?? '.genauth/credentials.json';
const found = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Partial<Credentials>;

/** The environment comes first. What is missing everywhere stays empty, and the client then says which option it needs. */
export const configuration = {
  host: env.GENAUTH_HOST ?? found.host ?? '',
  accessKeyId: env.GENAUTH_ACCESS_KEY_ID ?? found.accessKeyId ?? '',
  accessKeySecret: env.GENAUTH_ACCESS_KEY_SECRET ?? found.accessKeySecret ?? '',
  appId: env.GENAUTH_APP_ID ?? found.appId ?? '',
  appSecret: env.GENAUTH_APP_SECRET ?? found.appSecret ?? '',
  appHost: env.GENAUTH_APP_HOST ?? found.appHost ?? '',
  redirectUri: env.GENAUTH_REDIRECT_URI ?? found.redirectUri ?? '',
  email: env.GENAUTH_EMAIL ?? found.demo?.email ?? '',
  password: env.GENAUTH_PASSWORD ?? found.demo?.password ?? '',
};
