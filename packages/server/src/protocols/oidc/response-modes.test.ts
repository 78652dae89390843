import { createHash } from 'node:crypto';
import { Browser } from '@genauth/testing/browser.ts';
import { authorizationUrl, configure } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

/** The answer of the authorization endpoint to somebody who is signed in. */
async function answered(parameters: Record<string, string>) {
  const t = await pool();
  const browser = new Browser(t.server);
  await browser.signIn(authorizationUrl(t), await t.user({ username: 'ann' }));
  return { t, ...(await read(browser, authorizationUrl(t, parameters))) };
}

async function read(browser: Browser, address: string) {
  const answer = await browser.open(address);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

const fieldsOf = (html: string) =>
  Object.fromEntries([...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** What the script of the page posts. */
const messageOf = (html: string) => JSON.parse(/var data = (.*);/.exec(html)?.[1] ?? 'null');

/** Whether the policy of the page allows its one script and no other. */
function expectOneScript({ headers, html }: { headers: Headers; html: string }): void {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0]?.[1] ?? '')
    .digest('base64');
  const policy = headers
    .get('content-security-policy')
    ?.split(';')
    .map((part) => part.trim());
  expect(policy).toContain("default-src 'none'");
  expect(policy?.find((part) => part.startsWith('script-src'))).toBe(`script-src 'sha256-${hash}'`);
}

test('form_post answers with a form that posts itself, under a policy for its one script', async () => {
  const page = await answered({ response_mode: 'form_post', state: '"><script>alert(1)</script>' });
  expect(page.status).toBe(200);
  expect(page.html).toContain(`action="${REDIRECT_URI}"`);
  expect(fieldsOf(page.html)).toMatchObject({ code: expect.any(String), iss: `${page.t.server.url}/oidc` });
  expect(page.html).not.toContain('<script>alert');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expectOneScript(page);
});

test('form_post carries tokens, and refusals', async () => {
  const t = await pool();
  await configure(t, { grant_types: ['implicit'], response_types: ['id_token token'] });
  const browser = new Browser(t.server);
  const request = { response_type: 'id_token token', nonce: 'n', response_mode: 'form_post' };
  const refused = await read(browser, authorizationUrl(t, { ...request, prompt: 'none', state: 's' }));
  expect(fieldsOf(refused.html)).toMatchObject({ error: 'login_required', state: 's' });
  const userId = await t.user({ username: 'ann' });
  await browser.signIn(authorizationUrl(t, { ...request, response_mode: 'fragment' }), userId);
  const page = await read(browser, authorizationUrl(t, request));
  expect(fieldsOf(page.html)).toMatchObject({ id_token: expect.any(String), access_token: expect.any(String) });
});

test('web_message tells the window that asked, and nobody else', async () => {
  const page = await answered({ response_mode: 'web_message', prompt: 'none', state: '</script><script>alert(1)' });
  expect(page.status).toBe(200);
  const { response, redirect_uri } = messageOf(page.html);
  expect(response).toMatchObject({ code: expect.any(String), state: '</script><script>alert(1)' });
  expect(redirect_uri).toBe(REDIRECT_URI);
  expect(page.html).toContain("type: 'authorization_response'");
  expectOneScript(page);
});

test('web_message may stand in a frame of the application', async () => {
  const { headers } = await answered({ response_mode: 'web_message', prompt: 'none' });
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
  expect(headers.get('cross-origin-opener-policy')).toBeNull();
});

test('web_message tells an application whose user is not signed in so', async () => {
  const t = await pool();
  const request = { response_mode: 'web_message', prompt: 'none', state: 's' };
  const { html } = await read(new Browser(t.server), authorizationUrl(t, request));
  expect(messageOf(html).response).toMatchObject({ error: 'login_required', state: 's' });
});

test.each(['web_message', 'form_post'])('%s does not answer an address that is not registered', async (mode) => {
  const { status, html } = await answered({ response_mode: mode, redirect_uri: 'https://evil.example/callback' });
  expect(status).toBe(400);
  expect(html).not.toContain('<form');
  expect(html).not.toContain('postMessage');
});

test('a relay for web messages is refused', async () => {
  const { status, html } = await answered({ response_mode: 'web_message', web_message_uri: 'https://evil.example' });
  expect(status).toBe(400);
  expect(html).not.toContain('postMessage');
});
