import { createPublicKey } from 'node:crypto';
import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

test('the system is shown without an envelope, to anyone', async () => {
  const { server } = await pool();
  const answer = await fetch(`${server.url}/api/v3/system`);
  const info = (await answer.json()) as { rsa: { publicKey: string } };
  expect(info).toEqual({
    rsa: { publicKey: expect.stringContaining('BEGIN PUBLIC KEY') },
    sm2: { publicKey: expect.stringMatching(/^04[0-9a-f]{128}$/) },
    version: { server: '0.1.0', console: '0.1.0', login: '0.1.0' },
    publicIps: [],
  });
  expect(createPublicKey(info.rsa.publicKey).asymmetricKeyType).toBe('rsa');
});

test('countries have codes, a flag and a name in four languages', async () => {
  const { server } = await pool();
  const answer = await fetch(`${server.url}/api/v3/get-country-list`);
  const { statusCode, data } = (await answer.json()) as { statusCode: number; data: { alpha2: string }[] };
  expect(statusCode).toBe(200);
  expect(data).toHaveLength(243);
  expect(new Set(data.map(({ alpha2 }) => alpha2)).size).toBe(243);
  expect(data.find(({ alpha2 }) => alpha2 === 'JP')).toEqual({
    alpha2: 'JP',
    alpha3: 'JPN',
    phoneCountryCode: '+81',
    flag: '🇯🇵',
    name: {
      'zh-CN': { enabled: true, value: '日本' },
      'zh-TW': { enabled: true, value: '日本' },
      'en-US': { enabled: true, value: 'Japan' },
      'ja-JP': { enabled: true, value: '日本' },
    },
  });
});
