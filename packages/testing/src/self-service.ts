import { Browser } from './browser.ts';
import type { TestPool } from './pool.ts';

/** Somebody in the personal centre with a browser that runs no script. */
export class Resident {
  readonly browser: Browser;
  readonly #t: TestPool;
  #html = '';
  #view: unknown;
  status = 0;
  headers = new Headers();
  /** Path and query of the page that is shown. */
  at = '';

  private constructor(t: TestPool) {
    this.#t = t;
    this.browser = new Browser(t.server);
  }

  /** Opens the personal centre and signs in where that is asked for. */
  static async of(t: TestPool, account: string, password: string, path = '/u'): Promise<Resident> {
    const resident = new Resident(t);
    await resident.open(`${path}?app_id=${t.application.id}&ui_locales=en-US`);
    await resident.signIn(account, password);
    return resident;
  }

  /** Opens a page, and whatever it leads on to on this server. */
  async open(path: string): Promise<void> {
    await this.#show(await this.browser.open(path), path);
  }

  /** Goes through the hosted sign-in that is shown. */
  async signIn(identifier: string, password: string): Promise<void> {
    await this.send('identifier', { identifier });
    await this.send('password', { identifier, password });
  }

  /** Sends a form of the page that is shown; `fields` may take the place of its own. */
  async send(event: string, fields: Record<string, string> = {}, path = this.#action()): Promise<void> {
    const answer = await this.browser.open(path, { csrf: this.value('csrf'), event, ...fields });
    await this.#show(answer, path);
  }

  reads(text: string): boolean {
    return this.#html.includes(text);
  }

  found(pattern: RegExp): string {
    return pattern.exec(this.#html)?.[1] ?? '';
  }

  /** What a field of the page starts with. */
  value(name: string): string {
    const [input = ''] = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(this.#html) ?? [];
    return /value="([^"]*)"/.exec(input)?.[1] ?? '';
  }

  /** What a browser asks an authenticator for on the page. */
  passkey(): never {
    const { options } = (this.#view ?? {}) as { options?: unknown };
    if (!options) throw new Error(`The page ${this.at} makes no passkey.`);
    return options as never;
  }

  #action(): string {
    return (
      this.found(/<section[^>]*>[\s\S]*?<form method="post" action="([^"]+)"/) ||
      this.found(/<form method="post" action="([^"]+)"/)
    );
  }

  async #show(answer: Response, path: string): Promise<void> {
    let [shown, at] = [answer, path];
    for (let hops = 0; hops < 10; hops += 1) {
      this.status = shown.status;
      this.headers = shown.headers;
      const html = await shown.text();
      const state = /<script id="state"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1];
      this.#view = state && JSON.parse(state).page?.step?.view;
      // What is shown, without the texts that the script carries.
      this.#html = html.replace(/<script id="state"[\s\S]*$/, '');
      const onward = shown.headers.get('location') ?? this.found(/http-equiv="refresh" content="0;url=([^"]+)"/);
      if (!onward) break;
      const { origin, pathname, search } = new URL(onward.replaceAll('&amp;', '&'), this.#t.server.url);
      if (origin !== this.#t.server.url) throw new Error(`Led away to ${onward}.`);
      at = pathname + search;
      shown = await this.browser.open(at);
    }
    this.at = at;
  }
}
