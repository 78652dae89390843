import type { Sender } from './transport.ts';

const langs = ['zh-CN', 'en-US', 'ja-JP', 'zh-TW'] as const;
const protocols = ['oidc', 'oauth', 'cas', 'saml'] as const;
const authMethods = ['client_secret_post', 'client_secret_basic', 'none'] as const;

/** The language of messages. */
export type Lang = (typeof langs)[number];

/** The protocol of an application. */
export type Protocol = (typeof protocols)[number];

/** How an application proves who it is (RFC 7591 section 2, `token_endpoint_auth_method`). */
export type ClientAuthMethod = (typeof authMethods)[number];

interface CommonOptions {
  /**
   * Milliseconds until a request is given up.
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * Whether certificates must be valid. `false` is for private deployments whose certificate is not trusted; it is not
   * possible in browsers.
   * @default true
   */
  rejectUnauthorized?: boolean | undefined;
  /**
   * The language of messages.
   * @default 'zh-CN'
   */
  lang?: Lang | undefined;
  /** The address of the event service, `wss://…`; by default that of the host. */
  socketUri?: string | undefined;
  /**
   * How many times in a row a lost event connection is opened again.
   * @default 5
   */
  retryTimes?: number | undefined;
  /** Takes the place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

export interface ManagementClientOptions extends CommonOptions {
  /** Id of the user pool, or of an administrator's access key. */
  accessKeyId: string;
  /** Secret of the user pool, or of an administrator's access key. Keep it on servers. */
  accessKeySecret: string;
  /**
   * Address of the platform.
   * @default 'https://api.genauth.ai'
   */
  host?: string | undefined;
  /** Acts within this tenant. */
  tenantId?: string | undefined;
}

export interface AuthenticationClientOptions extends CommonOptions {
  /** Id of the application. */
  appId: string;
  /** Secret of the application. Required, unless `tokenEndpointAuthMethod` is `none`. Keep it on servers. */
  appSecret?: string | undefined;
  /** Address of the application, such as `https://example.genauth.ai`. */
  appHost: string;
  /** Where the browser returns after the login; it must be registered with the application. */
  redirectUri?: string | undefined;
  /** Where the browser returns after the logout; it must be registered with the application. */
  logoutRedirectUri?: string | undefined;
  /**
   * The permissions to ask for, separated by spaces. `openid` is a must; `offline_access` brings a refresh token.
   * @default 'openid profile'
   */
  scope?: string | undefined;
  /**
   * The protocol of the application.
   * @default 'oidc'
   */
  protocol?: Protocol | undefined;
  /**
   * How the application authenticates when it asks for tokens; must be as configured for the application.
   * @default 'client_secret_post'
   */
  tokenEndpointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * How the application authenticates when it introspects a token; must be as configured for the application.
   * @default 'client_secret_post'
   */
  introspectionEndpointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * How the application authenticates when it revokes a token; must be as configured for the application.
   * @default 'client_secret_post'
   */
  revocationEndpointAuthMethod?: ClientAuthMethod | undefined;
  /** @deprecated Spelling of older SDKs for `tokenEndpointAuthMethod`. */
  tokenEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** @deprecated Spelling of older SDKs for `introspectionEndpointAuthMethod`. */
  introspectionEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** @deprecated Spelling of older SDKs for `revocationEndpointAuthMethod`. */
  revocationEndPointAuthMethod?: ClientAuthMethod | undefined;
  /** The access token of the user; see also `setAccessToken`. */
  accessToken?: string | undefined;
  /** Name of the cookie that carries the state of a login between `loginWithRedirect` and `handleRedirectCallback`. */
  cookieKey?: string | undefined;
}

/** Checks the options of a management client and fills in the defaults. */
export function managementSettings(options: ManagementClientOptions) {
  const read = reader('ManagementClient', options);
  return {
    accessKeyId: read.text('accessKeyId'),
    accessKeySecret: read.text('accessKeySecret'),
    tenantId: read.text('tenantId', ''),
    ...commonSettings(read, read.httpUrl('host', 'https://api.genauth.ai')),
  };
}

/** Checks the options of an authentication client and fills in the defaults. */
export function authenticationSettings(options: AuthenticationClientOptions) {
  const read = reader('AuthenticationClient', options);
  const protocol = read.oneOf('protocol', protocols, 'oidc');
  const authMethod = (name: string) =>
    read.oneOf(name, authMethods, read.oneOf(name.replace('Endpoint', 'EndPoint'), authMethods, 'client_secret_post'));
  const tokenAuth = authMethod('tokenEndpointAuthMethod');
  return {
    appId: read.text('appId'),
    appSecret: read.text('appSecret', tokenAuth === 'none' ? '' : undefined),
    redirectUri: read.uri('redirectUri'),
    logoutRedirectUri: read.uri('logoutRedirectUri'),
    scope: read.scope(protocol),
    protocol,
    tokenAuth,
    introspectionAuth: authMethod('introspectionEndpointAuthMethod'),
    revocationAuth: authMethod('revocationEndpointAuthMethod'),
    accessToken: read.text('accessToken', ''),
    cookieKey: read.text('cookieKey', ''),
    ...commonSettings(read, read.httpUrl('appHost')),
  };
}

export type ManagementSettings = ReturnType<typeof managementSettings>;
export type AuthenticationSettings = ReturnType<typeof authenticationSettings>;

type Reader = ReturnType<typeof reader>;

function commonSettings(read: Reader, host: string) {
  const sender: Sender = { fetch: read.fetch(), timeout: read.milliseconds('timeout', 10_000) };
  const { protocol, host: name, pathname } = new URL(host);
  const hosted = name === 'genauth.ai' || name.endsWith('.genauth.ai');
  const ownSocket = `${protocol === 'https:' ? 'wss' : 'ws'}://${name}${pathname.replace(/\/$/, '')}`;
  return {
    host,
    lang: read.oneOf('lang', langs, 'zh-CN'),
    socketUri: read.socketUrl('socketUri', hosted ? 'wss://openevent.genauth.ai' : ownSocket),
    retryTimes: read.count('retryTimes', 5),
    sender,
  };
}

/** Readers for one option each. What does not fit throws, and the message names the option; secrets are not printed. */
function reader(client: string, options: unknown) {
  if (typeof options !== 'object' || options === null) throw new TypeError(`${client} takes one object with options.`);
  const given = options as Record<string, unknown>;
  const refuse = (name: string, expected: string): never => {
    const value = given[name] ?? undefined;
    const found = value === undefined ? 'it is missing' : `got ${value === '' ? 'an empty string' : typeof value}`;
    throw new TypeError(`${client}: ${name} must be ${expected}; ${found}.`);
  };
  const text = (name: string, fallback?: string, expected = 'a non-empty string'): string => {
    const value = given[name] ?? fallback;
    if (typeof value !== 'string' || (value === '' && given[name] === '')) return refuse(name, expected);
    return value.trim() === value ? value : refuse(name, `${expected} without spaces around it`);
  };
  const url = (name: string, schemes: string[], expected: string, fallback?: string): string => {
    const value = text(name, fallback, expected);
    const address = parseUrl(value);
    const plain = address && schemes.includes(address.protocol) && !address.search && !address.hash;
    return plain ? value.replace(/\/+$/, '') : refuse(name, `${expected} (${JSON.stringify(value)} is not)`);
  };
  return {
    text,
    httpUrl: (name: string, fallback?: string) =>
      url(name, ['https:', 'http:'], 'an address such as https://example.genauth.ai', fallback),
    socketUrl: (name: string, fallback: string) =>
      url(name, ['wss:', 'ws:'], 'an address that begins with wss://', fallback),
    uri(name: string): string | undefined {
      if (given[name] === undefined || given[name] === null) return undefined;
      const value = text(name);
      return parseUrl(value) ? value : refuse(name, `an absolute URI (${JSON.stringify(value)} is not)`);
    },
    scope(protocol: Protocol): string {
      const value = text('scope', protocol === 'oauth' ? 'user' : 'openid profile');
      const complete = protocol !== 'oidc' || value.split(' ').includes('openid');
      return complete ? value : refuse('scope', 'a list that contains openid');
    },
    oneOf<Value extends string>(name: string, values: readonly Value[], fallback: Value): Value {
      const value = given[name] ?? fallback;
      const found = values.find((candidate) => candidate === value);
      return found ?? refuse(name, `one of ${values.join(', ')} (${JSON.stringify(value)} is not)`);
    },
    milliseconds(name: string, fallback: number): number {
      const value = given[name] ?? fallback;
      const fits = typeof value === 'number' && value > 0 && value <= 0x7fffffff;
      return fits ? Math.ceil(value) : refuse(name, 'a positive number of milliseconds');
    },
    count(name: string, fallback: number): number {
      const value = given[name] ?? fallback;
      return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : refuse(name, 'a whole number');
    },
    fetch(): typeof fetch {
      const own = given.fetch ?? undefined;
      if (own !== undefined && typeof own !== 'function') return refuse('fetch', 'a function');
      const strict = given.rejectUnauthorized ?? true;
      if (typeof strict !== 'boolean') return refuse('rejectUnauthorized', 'true or false');
      if (own) return own as typeof fetch;
      if (strict) return (input, init) => fetch(input, init);
      if (!globalThis.process?.versions?.node)
        return refuse('rejectUnauthorized', 'true in a browser, which decides itself');
      return async (input, init) => (await import('#insecure-fetch')).insecureFetch(input, init);
    },
  };
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
