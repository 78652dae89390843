import { languages } from '@genauth/contract/language.ts';
import type { Problem } from '@genauth/contract/problem.ts';
import { problems } from '@genauth/contract/problems.ts';
import { pool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';
import { jaJP } from '../src/messages/ja-JP.ts';
import { messageOf } from '../src/messages/messages.ts';
import { zhCN } from '../src/messages/zh-CN.ts';
import { zhTW } from '../src/messages/zh-TW.ts';
import { implemented } from './every-operation.ts';

const spoken: Record<string, [fine: string, notFound: string, invalid: RegExp]> = {
  'zh-CN': ['操作成功', '权限空间 default 中没有角色 x', /^参数 code 不正确/],
  'zh-TW': ['操作成功', '權限空間 default 中沒有角色 x', /code/],
  'ja-JP': ['成功しました', '権限スペース default にロール x はありません', /code/],
  'en-US': ['Success', 'There is no role x in the permission space default.', /^Invalid value for code: /],
};

describe.each(languages)('%s', (language) => {
  const [fine, notFound, invalid] = spoken[language] ?? [];

  test.each(['x-authing-lang', 'x-genauth-lang'])('is what the envelope speaks when %s says so', async (header) => {
    const t = await pool();
    const { data } = await t.admin.getManagementToken({ accessKeyId: t.id, accessKeySecret: t.secret });
    const call = async (path: string) => {
      const headers = { authorization: data.access_token, [header]: language };
      return (await fetch(`${t.server.url}/api/v3/${path}`, { headers })).json();
    };
    expect(await call('list-roles')).toMatchObject({ statusCode: 200, message: fine });
    expect(await call('get-role?code=x')).toMatchObject({ statusCode: 404, message: notFound });
    expect(await call('get-role?code=')).toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(invalid ?? ''),
    });
  });
});

test('without the header the browser is asked, and then Chinese is spoken', async () => {
  const t = await pool();
  const speak = async (headers: Record<string, string>) =>
    ((await (await fetch(`${t.server.url}/api/v3/get-country-list`, { headers })).json()) as { message: string })
      .message;
  expect(await speak({ 'accept-language': 'ja;q=0.9, en;q=0.8' })).toBe('成功しました');
  expect(await speak({ 'accept-language': 'fr' })).toBe('操作成功');
  expect(await speak({ 'accept-language': 'en', 'x-genauth-lang': 'zh-TW' })).toBe('操作成功');
  expect(await speak({ 'accept-language': 'en', 'x-genauth-lang': 'xx' })).toBe('Success');
});

const parts = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([part]) => part).sort();

/** What the binder raises for every operation, and the signatures. */
const everywhere: Problem[] = Object.values(problems).filter(
  ({ apiCode, key }) =>
    (apiCode >= 1300 && apiCode <= 1306) ||
    /^(invalidInput|malformedJson|unsupportedContentType|bodyTooLarge|unauthenticated|forbidden|tooManyRequests|notImplemented|routeNotFound|internal|unavailable|notSignedIn|applicationNotFound)$/.test(
      key,
    ),
);
const raised = new Set([...everywhere, ...implemented.flatMap(({ operation }) => operation.fails)]);

test.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
  ['ja-JP', jaJP],
] as const)('every problem that an operation raises is told in %s', (language, texts) => {
  const told: Record<string, string | undefined> = texts;
  expect([...raised].filter(({ key }) => told[key] === undefined).map(({ key }) => key)).toEqual([]);
  const broken = Object.values(problems).filter(
    (problem: Problem) => parts(messageOf(problem, language)).join() !== parts(problem.text).join(),
  );
  expect(broken.map(({ key }) => key)).toEqual([]);
});
