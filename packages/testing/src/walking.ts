import { afterAll, beforeAll, expect } from 'vitest';
import { pool, type TestPool } from './pool.ts';
import { startServer, type TestServer } from './server.ts';
import { type Site, startSite } from './site.ts';
import { visitors } from './visitor.ts';
import { browserFor, Walk, type Way } from './walk.ts';

/** A server and an application for the walks of a file. */
export function walking() {
  const visitor = visitors();
  let server: TestServer;
  let site: Site;
  beforeAll(async () => {
    [server, site] = await Promise.all([startServer(), startSite()]);
  });
  afterAll(() => Promise.all([server?.close(), site?.close()]));

  /** Somebody with a browser that nobody has used. */
  const newWalk = async (way: Way) => new Walk(await visitor([server.url, site.origin], browserFor(way)), way);

  /** Opens the sign-in of the application; `more` goes into the authorization request. */
  const ask = (walk: Walk, { application }: TestPool, more: Record<string, string> = {}) => {
    const request = { client_id: application.id, redirect_uri: site.callback, response_type: 'code', scope: 'openid' };
    return walk.open(`${server.url}/oidc/auth?${new URLSearchParams({ ...request, ...more })}`);
  };

  return {
    newWalk,
    ask,

    /** Somebody at the first step of the sign-in to the application. */
    async begun(way: Way, prepare?: (t: TestPool) => Promise<unknown>) {
      const t = await pool(server);
      await t.admin.updateApplication({ appId: t.application.id, appName: 'Lemonade', redirectUris: [site.callback] });
      await prepare?.(t);
      await server.platform.changes.settled();
      const walk = await newWalk(way);
      await ask(walk, t);
      await walk.at('[name=identifier]');
      return { t, walk };
    },

    /** The browser is back at the application, signed in. */
    async arrived({ page }: Walk) {
      await page.waitForURL(`${site.callback}?**`);
      expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
    },
  };
}
