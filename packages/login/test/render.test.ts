import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { languages } from '@genauth/contract/language.ts';
import { expect, test } from 'vitest';
import { loadPages, pageAssets } from '../src/load.ts';
import { story } from './stories.ts';

const pages = await loadPages();
const options = { nonce: 'bm9uY2U' };

test('the script of all pages together stays under 30 kB gzipped', () => {
  const scripts = readdirSync(pageAssets).filter((name) => name.endsWith('.js'));
  const bytes = scripts.map((name) => gzipSync(readFileSync(new URL(name, pageAssets))).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
});

test.each(languages)('a page in %s carries the texts of that language alone', (language) => {
  const html = pages.render(story('identifier', language), options);
  const words = { 'en-US': 'Create one', 'zh-CN': '立即注册', 'zh-TW': '立即註冊', 'ja-JP': '新規登録' };
  expect(html).toContain(`<html lang="${language}" dir="ltr">`);
  for (const [other, word] of Object.entries(words)) expect(html.includes(word)).toBe(other === language);
});

test('what users and applications name themselves is text, never markup', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = story('password');
  const html = pages.render(
    {
      ...page,
      step: { kind: 'password', identifier: evil, codeBy: null },
      application: { name: evil, logoUrl: null, brandColor: '#fff}</style><script>alert(1)</script>' },
      problem: { field: 'password', key: 'x', text: evil },
    },
    options,
  );
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img');
});

test('every script and style carries the nonce, and none stands in an attribute', () => {
  const html = pages.render(story('identifier-brand'), options);
  const active = [...html.matchAll(/<(?:script type="module"|style|link rel="stylesheet")[^>]*>/g)];
  expect(active).toHaveLength(3);
  for (const [element] of active) expect(element).toContain('nonce="bm9uY2U"');
  expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
});

test('the policy allows this origin, the logo and the named targets', () => {
  const page = {
    ...story('identifier'),
    application: { name: 'A', logoUrl: 'https://cdn.example/a.png', brandColor: null },
  };
  const policy = pages.contentSecurityPolicy(page, 'abc', [
    'https://app.example/bye',
    'com.example.app:/bye',
    'no url',
  ]);
  expect(policy).toContain("script-src 'nonce-abc';");
  expect(policy).toContain("img-src 'self' data: https://cdn.example;");
  expect(policy).toContain("form-action 'self' https://app.example com.example.app:;");
  expect(policy).not.toContain('unsafe');
});

test('a page that ends a flow moves on without script', () => {
  const html = pages.render(story('done'), options);
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/stay"/>');
});
