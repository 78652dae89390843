import { pool } from '@genauth/testing/pool.ts';
import { Resident } from '@genauth/testing/self-service.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { fastify, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { implementations } from '../../app.ts';
import { pageRoutes } from './routes.ts';

const PASSWORD = 'correct horse battery';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The addresses that take anything but a question, as the pages themselves register them: a new one is attacked too. */
async function addresses(): Promise<string[]> {
  const found = new Set<string>();
  const app = fastify();
  app.addHook('onRoute', ({ method, url }: RouteOptions) => {
    for (const one of [method].flat()) if (!['GET', 'HEAD', 'OPTIONS'].includes(one)) found.add(`${one} ${url}`);
  });
  await app.register(pageRoutes, { platform: server.platform, implementations });
  await app.ready();
  await app.close();
  return [...found];
}

test('every address that takes a form refuses one without a token or with a wrong one, whoever is signed in', async () => {
  const t = await pool(server);
  await t.user({ email: 'ann@example.com', name: 'Ann', password: PASSWORD });
  const ann = await Resident.of(t, 'ann@example.com', PASSWORD);
  const all = await addresses();
  expect(all).toContain('POST /u/security/password');
  const answers: [string, string, number][] = [];
  for (const address of all) {
    const [method = '', pattern = ''] = address.split(' ');
    const path = pattern.replace(/:[^/]+/g, 'unknown');
    for (const body of [undefined, '', 'csrf=', 'csrf=forged&token=forged', 'csrf[]=x&csrf=a&csrf=b']) {
      const headers = { cookie: ann.browser.cookieHeader(path), ...(body === undefined ? {} : FORM) };
      const { status } = await fetch(server.url + path, { method, headers, redirect: 'manual', body: body ?? null });
      answers.push([address, String(body), status]);
    }
  }
  // What belongs to no flow that exists is not found or gone; what this session may send is refused for its token.
  const refused = ([address]: (typeof answers)[number]) => (/ \/u(?!.*:)/.test(address) ? [403] : [403, 404, 410]);
  expect(answers.filter((one) => !refused(one).includes(one[2]))).toEqual([]);
});
