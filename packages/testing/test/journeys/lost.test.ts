import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { type FreshServer, freshServer } from '../../src/fresh-server.ts';
import { hydrated, look, phone, signInOnPage, visitors } from '../../src/visitor.ts';

describe.skipIf(!chromiumFound)('a page that leads nowhere has a way out', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let server: FreshServer;
  beforeAll(async () => {
    server = await freshServer();
  });
  afterAll(() => server?.close());

  async function begun() {
    const page = await visitor([server.url], phone);
    await page.goto(`${server.url}/sample/sign-in`);
    await hydrated(page);
    return page;
  }

  async function finish(page: Page) {
    const { email, password } = server.credentials.demo;
    await hydrated(page);
    await signInOnPage(page, email, password);
    await page.waitForURL(`${server.url}/sample`);
  }

  test('when it stood open for too long', async () => {
    const page = await begun();
    server.clock.forward(3_601_000);
    await page.reload();
    await page.getByRole('heading', { name: 'This page has expired' }).waitFor();
    await look(page);
    await page.getByRole('link', { name: 'Start again' }).click();
    await finish(page);
  });

  test('when it expires under the hands of who types', async () => {
    const page = await begun();
    server.clock.forward(3_601_000);
    await page.locator('[name=identifier]').fill('demo@example.com');
    await page.locator('button.primary').click();
    await page.getByRole('heading', { name: 'This page has expired' }).waitFor();
    await page.getByRole('link', { name: 'Start again' }).click();
    await finish(page);
  });

  test('when the sign-in began in another browser, whose flow is not to be had', async () => {
    const page = await begun();
    const other = await visitor([server.url], phone);
    await other.goto(page.url());
    await other.getByRole('heading', { name: 'This sign-in began in another browser' }).waitFor();
    expect(await other.locator('input').count()).toBe(0);
    await look(other);
    await other.getByRole('link', { name: 'Start again' }).click();
    await other.waitForURL(`${server.url}/`);
    await finish(page);
  });

  test.each([
    ['/nowhere', 'There is nothing here'],
    ['/interaction/unknown', 'This page has expired'],
    ['/oidc/auth/unknown', 'This page has expired'],
    ['/login', 'Unknown application'],
    ['/login?app_id=unknown', 'Unknown application'],
    ['/oidc/auth?client_id=unknown', 'Unknown application'],
    ['/oidc/session/end?id_token_hint=x', 'This request cannot be answered'],
    ['/oidc/session/end', 'You are signed out'],
  ])('%s: %s', async (path, heading) => {
    const page = await visitor([server.url], phone);
    await page.goto(server.url + path);
    await page.getByRole('heading', { name: heading }).waitFor();
    await look(page);
    // Only an application that nobody knows leads nowhere: the person who sent the link must be asked.
    const way = heading === 'Unknown application' ? 0 : 1;
    expect(await page.locator('a.button').count()).toBe(way);
  });

  test('when somebody signs out without the application, who is asked first', async () => {
    const page = await begun();
    await finish(page);
    await page.goto(`${server.url}/oidc/session/end?client_id=${server.credentials.appId}`);
    await page.getByText('You are signed in as Demo.').waitFor();
    await look(page);
    await page.getByRole('link', { name: 'Stay signed in' }).click();
    await page.waitForURL(`${server.url}/sample`);
    await page.goBack();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.getByRole('link', { name: 'Go back' }).click();
    await page.locator('[name=identifier]').waitFor();
  });
});
