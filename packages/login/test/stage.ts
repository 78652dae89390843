import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '@genauth/contract/language.ts';
import type { PageAnswer, PageModel } from '@genauth/contract/sign-in.ts';
import { loadPages, pageAssets } from '../src/load.ts';
import { story } from './stories.ts';

/** What a page sent, as the stage received it. */
interface Received {
  readonly fields: Readonly<Record<string, string>>;
  readonly scripted: boolean;
}

/** Shows every story at `/story/<name>` and plays a short sign-in at `/sign-in`: whoever types `wrong` is refused. */
export async function openStage() {
  const pages = await loadPages();
  const received: Received[] = [];

  const answer = (response: ServerResponse, page: PageModel, theme?: 'light' | 'dark') => {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('content-security-policy', pages.contentSecurityPolicy(page, nonce));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.render(page, theme ? { nonce, theme } : { nonce }));
  };

  const show = (url: URL, response: ServerResponse) => {
    const language = (url.searchParams.get('ui_locales') ?? 'en-US') as Language;
    const name = url.pathname.startsWith('/story/') ? url.pathname.slice('/story/'.length) : null;
    const page = name ? story(name, language) : signIn(url.searchParams.get('step'), language);
    const theme = url.searchParams.get('theme');
    answer(response, page, theme === 'light' || theme === 'dark' ? theme : undefined);
  };

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const fields = Object.fromEntries(new URLSearchParams(await body(request)));
    const scripted = request.headers.accept === 'application/json';
    received.push({ fields, scripted });
    const next = advance(fields);
    if (scripted) response.setHeader('content-type', 'application/json').end(JSON.stringify(next));
    else if ('redirect' in next) response.writeHead(303, { location: next.redirect }).end();
    else if (next.page.problem) answer(response, next.page);
    else response.writeHead(303, { location: next.page.url }).end();
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stage');
    if (request.method === 'POST') return take(request, response);
    if (url.pathname.startsWith('/pages/assets/')) return sendAsset(url.pathname, response);
    if (url.pathname === '/sign-in' || url.pathname.startsWith('/story/')) return show(url, response);
    response
      .writeHead(url.pathname === '/stay' ? 204 : 200, { 'content-type': 'text/html' })
      .end('<title>Arrived</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received, close: () => server.close() };
}

function signIn(step: string | null, language: Language = 'en-US'): PageModel {
  const page = { ...story('identifier', language), url: '/sign-in?step=identifier' };
  if (step !== 'password') return { ...page, values: step ? { identifier: 'mei' } : {} };
  return {
    ...story('password', language),
    step: { kind: 'password', identifier: 'mei', codeBy: null },
    url: '/sign-in?step=password',
  };
}

function advance(fields: Readonly<Record<string, string>>): PageAnswer {
  if (fields.event === 'identifier') return { page: signIn('password') };
  if (fields.password !== 'wrong') return { redirect: '/arrived' };
  const text = 'That password does not match this account.';
  return { page: { ...signIn('password'), problem: { field: 'password', key: 'wrongCredentials', text } } };
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function sendAsset(path: string, response: ServerResponse) {
  const content = await readFile(new URL(path.slice('/pages/assets/'.length), pageAssets));
  response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
  response.end(content);
}
