import { expect } from 'vitest';
import { Browser } from '../src/browser.ts';
import { REDIRECT_URI } from '../src/pool.ts';
import type { TestServer } from '../src/server.ts';

/** What a person does with an address that an SDK built: meets the hosted page, signs in, brings a code to the callback. */
export async function codeOf(server: TestServer, address: string, userId: string): Promise<string> {
  const browser = new Browser(server);
  const page = await browser.open((await browser.open(address)).headers.get('location') ?? '');
  expect(await page.text()).toContain('name="identifier"');
  const back = await new Browser(server).signIn(address, userId);
  expect(back.origin + back.pathname).toBe(REDIRECT_URI);
  return back.searchParams.get('code') ?? '';
}
