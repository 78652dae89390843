import { newSecret } from '../random.ts';
import { hmac, sha256 } from './hash.ts';
import type { SmsProvider } from './provider.ts';

/** SMS of Alibaba Cloud: the call `SendSms` of 2017-05-25, signed by its scheme ACS3-HMAC-SHA256. */
export const aliyun: SmsProvider = {
  codesOnly: true,

  request({ url, keyId, keySecret, sender, template }, { phone, code }, now) {
    const address = new URL(url ?? 'https://dysmsapi.aliyuncs.com');
    const query = {
      PhoneNumbers: phone.startsWith('+86') ? phone.slice(3) : phone.slice(1),
      SignName: sender,
      TemplateCode: template,
      TemplateParam: JSON.stringify({ code }),
    };
    const headers = {
      host: address.host,
      'x-acs-action': 'SendSms',
      'x-acs-version': '2017-05-25',
      'x-acs-date': new Date(now).toISOString().replace(/\.\d+/, ''),
      'x-acs-signature-nonce': newSecret(),
    };
    const signed = signAcs3({ keyId, keySecret, query, headers });
    address.search = signed.query;
    return { url: address.href, headers: signed.headers };
  },

  problem(status, body) {
    const { Code = `HTTP ${status}`, Message = '' } = (body ?? {}) as { Code?: string; Message?: string };
    if (Code === 'OK') return undefined;
    // Limits and faults of the service pass; what is said about number, template or account does not.
    const passing = status >= 500 || /LIMIT_CONTROL|Throttling|ServiceUnavailable|^HTTP/.test(Code);
    return { text: `${Code} ${Message}`, final: !passing };
  },
};

interface Signing {
  keyId: string;
  keySecret: string;
  query: Record<string, string>;
  headers: Record<string, string>;
}

/** Signs a POST to `/` without a body by ACS3-HMAC-SHA256. */
export function signAcs3({ keyId, keySecret, query, headers }: Signing) {
  const body = sha256('');
  const all: Record<string, string> = { ...headers, 'x-acs-content-sha256': body };
  const names = Object.keys(all).sort();
  const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  const lines = names.map((name) => `${name}:${all[name]}\n`).join('');
  const request = ['POST', '/', text, lines, names.join(';'), body].join('\n');
  const signature = hmac(keySecret, `ACS3-HMAC-SHA256\n${sha256(request)}`).toString('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { query: text, headers: { ...all, authorization } };
}

/** RFC 3986: everything but the unreserved characters is percent-encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
