import { findInteraction, finishInteraction, type Outcome } from '@genauth/server/protocols/oidc/public.ts';
import type { TestServer } from './server.ts';

interface Cookie {
  name: string;
  value: string;
  path: string;
}

/** A browser that follows nothing by itself: it keeps cookies by path and sends them back. */
export class PlainBrowser {
  readonly #url: string;
  readonly #cookies = new Map<string, Cookie>();

  constructor(url: string) {
    this.#url = url;
  }

  /** Opens an address, or posts a form to it; `others` are headers. */
  async open(address: string, form?: Record<string, string>, others: Record<string, string> = {}): Promise<Response> {
    const url = new URL(address, this.#url);
    const headers = { cookie: this.cookieHeader(url.pathname), accept: 'text/html', ...others };
    const body = form && new URLSearchParams(form);
    const response = await fetch(url, { redirect: 'manual', headers, ...(body ? { method: 'POST', body } : {}) });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  cookieHeader(path: string): string {
    const sent = [...this.#cookies.values()].filter((cookie) => path.startsWith(cookie.path));
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  /** Puts all cookies of another browser into this one, as an attacker on a neighbouring host could. */
  plant(other: PlainBrowser): void {
    for (const [key, cookie] of other.#cookies) this.#cookies.set(key, cookie);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const equals = pair.indexOf('=');
    const cookie = { name: pair.slice(0, equals), value: pair.slice(equals + 1), path: '/' };
    for (const attribute of attributes) if (/^path=/i.test(attribute)) cookie.path = attribute.slice(5);
    const gone = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    const key = `${cookie.name} ${cookie.path}`;
    if (gone || cookie.value === '') this.#cookies.delete(key);
    else this.#cookies.set(key, cookie);
  }
}

/** One that also knows the server from inside, to skip the hosted pages. */
export class Browser extends PlainBrowser {
  readonly #server: TestServer;

  constructor(server: TestServer) {
    super(server.url);
    this.#server = server;
  }

  /** Brings an interaction to its end as the hosted pages do, and opens where it leads to. */
  async interact(location: string, outcome: Outcome): Promise<Response> {
    const { platform } = this.#server;
    const uid = new URL(location, this.#server.url).pathname.split('/').pop() ?? '';
    const request = { params: { uid }, headers: { cookie: this.cookieHeader(`/interaction/${uid}`) } };
    const interaction = await findInteraction(platform, request);
    if (typeof interaction === 'string') throw new Error(`The interaction is ${interaction}.`);
    return this.open(await finishInteraction(platform, request, interaction, outcome));
  }

  /** Signs a user in at an authorization address and returns the redirect that leads back to the application. */
  async signIn(address: string, userId: string): Promise<URL> {
    const response = await this.open(address);
    const location = response.headers.get('location') ?? '';
    if (!location.includes('/interaction/')) return new URL(location);
    const authTime = Math.floor(this.#server.clock.now() / 1000);
    const back = await this.interact(location, { userId, remember: true, amr: ['pwd'], authTime });
    return new URL(back.headers.get('location') ?? (await back.text()));
  }
}
