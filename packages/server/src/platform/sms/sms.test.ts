import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { SmsConfig } from '../../config.ts';
import { createOutbound } from '../outbound.ts';
import { signAcs3 } from './aliyun.ts';
import { createSms } from './sms.ts';
import { signTc3 } from './tencent.ts';

const now = Date.UTC(2026, 0, 2, 3, 4, 5);
const config = {
  keyId: 'key',
  keySecret: 'secret',
  sender: 'GenAuth',
  template: 'T1',
  appId: '1400',
  region: 'ap-guangzhou',
};
const message = { phone: '+8613800000000', text: 'Your code (1)*', code: '123456', minutes: '1' };

interface Request {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Reply {
  status?: number;
  body?: object | string;
}

/** Sends a message to a stand-in of a provider, which checks what it is sent. */
async function send(
  provider: SmsConfig['provider'],
  answer: (request: Request) => Reply,
  changes: Partial<SmsConfig> = {},
) {
  const server = createServer(async (request, reply) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const { status = 200, body = {} } = answer({
      method: request.method ?? '',
      url,
      headers: request.headers,
      body: await text(request),
    });
    reply.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sms = createSms({ ...config, provider, url, ...changes }, createOutbound([]), { now: () => now });
  try {
    await sms.send(message);
  } finally {
    server.close();
  }
}

const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** `Name a=b, c=d` as its parts. */
function parts(authorization = ''): Record<string, string> {
  const [scheme = '', rest = ''] = authorization.split(/ (.*)/s);
  return { scheme, ...Object.fromEntries(rest.split(/,\s*/).map((part) => part.split(/=(.*)/s))) };
}

describe('aliyun', () => {
  /** The service's side of ACS3-HMAC-SHA256, from what arrived alone. */
  function isSigned({ method, url, headers, body }: Request): boolean {
    const { scheme, Credential, SignedHeaders = '', Signature } = parts(headers.authorization);
    const names = SignedHeaders.split(';');
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
    const canonical = [method, url.pathname, url.search.slice(1), lines, SignedHeaders, sha256(body)].join('\n');
    const wanted = hmac('secret', `ACS3-HMAC-SHA256\n${sha256(canonical)}`).toString('hex');
    const needed = [
      'host',
      'x-acs-action',
      'x-acs-content-sha256',
      'x-acs-date',
      'x-acs-signature-nonce',
      'x-acs-version',
    ];
    return (
      scheme === 'ACS3-HMAC-SHA256' &&
      Credential === 'key' &&
      needed.every((name) => names.includes(name)) &&
      Signature === wanted
    );
  }
  const check = (request: Request): Reply =>
    isSigned(request)
      ? { body: { Code: 'OK' } }
      : { status: 400, body: { Code: 'SignatureDoesNotMatch', Message: 'no' } };

  test('takes a message that is signed, in order and once encoded', async () => {
    let seen: Request | undefined;
    const answer = (request: Request) => {
      seen = request;
      return check(request);
    };
    await send('aliyun', answer, { sender: '签名 (1)*' });
    expect(Object.fromEntries(seen?.url.searchParams ?? [])).toEqual({
      PhoneNumbers: '13800000000',
      SignName: '签名 (1)*',
      TemplateCode: 'T1',
      TemplateParam: '{"code":"123456"}',
    });
    expect([...(seen?.url.searchParams.keys() ?? [])]).toEqual([
      'PhoneNumbers',
      'SignName',
      'TemplateCode',
      'TemplateParam',
    ]);
    expect(seen?.headers).toMatchObject({
      'x-acs-action': 'SendSms',
      'x-acs-version': '2017-05-25',
      'x-acs-date': '2026-01-02T03:04:05Z',
    });
  });

  test('refuses another secret, finally; a limit passes', async () => {
    await expect(send('aliyun', check, { keySecret: 'other' })).rejects.toMatchObject({ final: true });
    const limited = () => ({ body: { Code: 'isv.BUSINESS_LIMIT_CONTROL', Message: 'too many' } });
    await expect(send('aliyun', limited)).rejects.toMatchObject({
      final: false,
      message: 'isv.BUSINESS_LIMIT_CONTROL too many',
    });
  });

  test("gives the signature of the provider's published example", () => {
    const signed = signAcs3({
      keyId: 'YourAccessKeyId',
      keySecret: 'YourAccessKeySecret',
      query: { RegionId: 'cn-shanghai', ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd' },
      headers: {
        host: 'ecs.cn-shanghai.aliyuncs.com',
        'x-acs-action': 'RunInstances',
        'x-acs-date': '2023-10-26T10:22:32Z',
        'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
        'x-acs-version': '2014-05-26',
      },
    });
    expect(signed.headers.authorization).toMatch(
      /Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0$/,
    );
  });
});

describe('tencent', () => {
  /** The service's side of TC3-HMAC-SHA256. */
  function isSigned({ method, headers, body }: Request): boolean {
    const { scheme, Credential = '', SignedHeaders = '', Signature } = parts(headers.authorization);
    const [id, date = '', service = '', end] = Credential.split('/');
    const lines = SignedHeaders.split(';').map((name) => `${name}:${String(headers[name]).toLowerCase()}\n`);
    const canonical = [method, '/', '', lines.join(''), SignedHeaders, sha256(body)].join('\n');
    const time = headers['x-tc-timestamp'];
    const key = hmac(hmac(hmac('TC3secret', date), service), 'tc3_request');
    const wanted = hmac(key, `TC3-HMAC-SHA256\n${time}\n${date}/${service}/tc3_request\n${sha256(canonical)}`).toString(
      'hex',
    );
    return (
      scheme === 'TC3-HMAC-SHA256' &&
      id === 'key' &&
      end === 'tc3_request' &&
      date === '2026-01-02' &&
      Signature === wanted
    );
  }
  const check = (request: Request): Reply => ({
    body: {
      Response: isSigned(request)
        ? { SendStatusSet: [{ Code: 'Ok', Message: 'send success' }] }
        : { Error: { Code: 'AuthFailure.SignatureFailure', Message: 'no' } },
    },
  });

  test('takes a message that is signed', async () => {
    let seen: Request | undefined;
    const answer = (request: Request) => {
      seen = request;
      return check(request);
    };
    await send('tencent', answer);
    expect(JSON.parse(seen?.body ?? '')).toEqual({
      PhoneNumberSet: ['+8613800000000'],
      SmsSdkAppId: '1400',
      SignName: 'GenAuth',
      TemplateId: 'T1',
      TemplateParamSet: ['123456', '1'],
    });
    expect(seen?.headers).toMatchObject({
      'x-tc-action': 'SendSms',
      'x-tc-version': '2021-01-11',
      'x-tc-region': 'ap-guangzhou',
    });
  });

  test('refuses another secret, finally; a limit passes', async () => {
    await expect(send('tencent', check, { keySecret: 'other' })).rejects.toMatchObject({ final: true });
    const limited = () => ({
      body: { Response: { SendStatusSet: [{ Code: 'LimitExceeded.PhoneNumberOneHourLimit', Message: '' }] } },
    });
    await expect(send('tencent', limited)).rejects.toMatchObject({ final: false });
  });

  test("gives the signature of the provider's published example", () => {
    const authorization = signTc3({
      keyId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
      keySecret: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
      service: 'cvm',
      host: 'cvm.tencentcloudapi.com',
      timestamp: 1_551_113_065,
      body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
    });
    expect(authorization).toMatch(/Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168$/);
  });
});

describe('twilio', () => {
  const check = ({ url, headers, body }: Request): Reply => {
    const credentials = Buffer.from('key:secret').toString('base64');
    if (headers.authorization !== `Basic ${credentials}`)
      return { status: 401, body: { code: 20003, message: 'Authenticate' } };
    const form = Object.fromEntries(new URLSearchParams(body));
    const right =
      url.pathname === '/2010-04-01/Accounts/key/Messages.json' &&
      form.To === message.phone &&
      form.Body === message.text;
    return right && (form.From === 'GenAuth' || form.MessagingServiceSid === 'MG1') ? { status: 201 } : { status: 400 };
  };

  test('takes a message of the account, from a number or a service', async () => {
    await send('twilio', check);
    await send('twilio', check, { sender: 'MG1' });
  });

  test('refuses another account, finally; being busy passes', async () => {
    await expect(send('twilio', check, { keySecret: 'other' })).rejects.toMatchObject({
      final: true,
      message: 'HTTP 401 20003 Authenticate',
    });
    await expect(send('twilio', () => ({ status: 429 }))).rejects.toMatchObject({ final: false });
  });
});

describe('gateway', () => {
  const check = ({ headers, body }: Request): Reply => {
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-genauth-signature'])) ?? [];
    const right = signature === hmac('secret', `${seconds}.${body}`).toString('hex') && Number(seconds) * 1000 === now;
    return right && JSON.parse(body).code === '123456' ? { status: 204, body: '' } : { status: 403 };
  };

  test('takes a message that is signed', async () => {
    await send('gateway', check);
  });

  test('refuses another secret, finally; a fault passes', async () => {
    await expect(send('gateway', check, { keySecret: 'other' })).rejects.toMatchObject({
      final: true,
      message: 'HTTP 403',
    });
    await expect(send('gateway', () => ({ status: 502, body: '<html>' }))).rejects.toMatchObject({ final: false });
  });

  test('without a secret nothing is signed', async () => {
    const unsigned = ({ headers }: Request): Reply => ({ status: headers['x-genauth-signature'] ? 400 : 200 });
    await send('gateway', unsigned, { keySecret: '' });
  });
});

test.each([['aliyun'], ['tencent']] as const)('%s sends codes alone, as its texts are templates', async (provider) => {
  const sms = createSms({ ...config, provider, url: 'http://127.0.0.1:9' }, createOutbound([]), { now: () => now });
  await expect(sms.send({ ...message, code: '' })).rejects.toMatchObject({ final: true });
});

test('no error holds a secret', async () => {
  const failures = await Promise.all(
    (['aliyun', 'tencent', 'twilio', 'gateway'] as const).map((provider) =>
      send(provider, () => ({ status: 400, body: 'no' }), { keySecret: 'hunter2' }).catch(
        (error: Error) => error.message,
      ),
    ),
  );
  expect(failures).toHaveLength(4);
  for (const failure of failures) expect(failure).toMatch(/^(?!.*hunter2)(?!.*123456).+$/);
});
