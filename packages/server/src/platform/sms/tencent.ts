import { hmac, sha256 } from './hash.ts';
import type { SmsProvider } from './provider.ts';

/** SMS of Tencent Cloud: the call `SendSms` of 2021-01-11, signed by its scheme TC3-HMAC-SHA256. */
export const tencent: SmsProvider = {
  codesOnly: true,

  request({ url, keyId, keySecret, sender, template, appId, region }, { phone, code, minutes }, now) {
    const address = new URL(url ?? 'https://sms.tencentcloudapi.com');
    const body = JSON.stringify({
      PhoneNumberSet: [phone],
      SmsSdkAppId: appId,
      SignName: sender,
      TemplateId: template,
      TemplateParamSet: [code, minutes],
    });
    const timestamp = Math.floor(now / 1000);
    const signing = { keyId, keySecret, service: 'sms', host: address.host, timestamp, body };
    const headers = {
      'content-type': TYPE,
      'x-tc-action': 'SendSms',
      'x-tc-version': '2021-01-11',
      'x-tc-region': region,
      'x-tc-timestamp': String(timestamp),
      authorization: signTc3(signing),
    };
    return { url: address.href, headers, body };
  },

  problem(status, body) {
    const { Response: answer = {} } = (body ?? {}) as { Response?: Answer };
    const { Code = `HTTP ${status}`, Message = '' } = answer.Error ?? answer.SendStatusSet?.[0] ?? {};
    if (Code === 'Ok') return undefined;
    // Limits and faults of the service pass; what is said about number, template or account does not.
    const passing = status >= 500 || /^(LimitExceeded|RequestLimitExceeded|InternalError|HTTP)/.test(Code);
    return { text: `${Code} ${Message}`, final: !passing };
  },
};

interface Answer {
  Error?: { Code: string; Message: string };
  SendStatusSet?: { Code: string; Message: string }[];
}

const TYPE = 'application/json; charset=utf-8';

interface Signing {
  keyId: string;
  keySecret: string;
  service: string;
  host: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
}

/** The header `authorization` for a POST of JSON to `/`, by TC3-HMAC-SHA256. */
export function signTc3({ keyId, keySecret, service, host, timestamp, body }: Signing): string {
  const names = 'content-type;host';
  const request = ['POST', '/', '', `content-type:${TYPE}\nhost:${host}\n`, names, sha256(body)].join('\n');
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${service}/tc3_request`;
  const key = hmac(hmac(hmac(`TC3${keySecret}`, date), service), 'tc3_request');
  const signature = hmac(key, ['TC3-HMAC-SHA256', timestamp, scope, sha256(request)].join('\n')).toString('hex');
  return `TC3-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}
