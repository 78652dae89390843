import { expect, test } from 'vitest';
import { parseUserAgent } from './user-agent.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

test.each([
  [chrome, { device: 'desktop', browser: 'Chrome', os: 'Windows' }],
  [iphone, { device: 'mobile', browser: 'Safari', os: 'iOS' }],
  ['axios/1.7.2', { device: null, browser: 'axios', os: null }],
  ['((((', { device: null, browser: null, os: null }],
  ['', { device: null, browser: null, os: null }],
  [null, { device: null, browser: null, os: null }],
])('%j', (header, expected) => {
  expect(parseUserAgent(header)).toEqual(expected);
});
