import type { Step } from '@genauth/contract/sign-in.ts';
import { Browser } from './browser.ts';
import { REDIRECT_URI, type TestPool } from './pool.ts';

interface Where {
  browser?: Browser;
  headers?: Record<string, string>;
}

/** Somebody with a browser that runs no script, at the first step of a sign-in. */
export class Person {
  readonly browser: Browser;
  readonly #headers: Record<string, string>;
  readonly #path: string;
  #html = '';
  status = 0;
  /** Where the last form led to, within the interaction. */
  at = '';

  private constructor(browser: Browser, headers: Record<string, string>, path: string) {
    this.browser = browser;
    this.#headers = headers;
    this.#path = path;
  }

  /** @param where a browser from before, which is asked anew, and headers of its own */
  static async at(t: TestPool, step = '', where: Where = {}): Promise<Person> {
    const { browser = new Browser(t.server), headers = {} } = where;
    const request = { client_id: t.application.id, redirect_uri: REDIRECT_URI, response_type: 'code', scope: 'openid' };
    const address = `/oidc/auth?${new URLSearchParams({ ...request, ui_locales: 'en-US', ...(where.browser ? { prompt: 'login' } : {}) })}`;
    const { pathname } = new URL(
      (await browser.open(address, undefined, headers)).headers.get('location') ?? '',
      t.server.url,
    );
    const person = new Person(browser, headers, pathname);
    await person.#show(`${pathname}${step && `?step=${step}`}`);
    return person;
  }

  /** Sends the form that is shown. */
  async send(event: string, fields: Record<string, string> = {}): Promise<void> {
    const answer = await this.browser.open(this.#path, { csrf: this.#value('csrf'), event, ...fields }, this.#headers);
    this.status = answer.status;
    const location = answer.headers.get('location');
    if (location) return this.#show(location);
    this.#html = await answer.text();
  }

  /** Whether the person has come through to the application. */
  async isIn(): Promise<boolean> {
    const onward = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(this.#html)?.[1];
    if (!onward) return false;
    const back = (await this.browser.open(onward, undefined, this.#headers)).headers.get('location') ?? '';
    return back.startsWith(`${REDIRECT_URI}?code=`);
  }

  /** Whether the page says something. */
  reads(text: string): boolean {
    return this.#html.includes(text);
  }

  /** What the page is drawn from. */
  get step(): Step {
    const model = /<script[^>]*type="application\/json"[^>]*>(.*?)<\/script>/s.exec(this.#html)?.[1] ?? '{}';
    return JSON.parse(model).page.step;
  }

  /** What an authenticator is asked for. */
  passkey(): never {
    const { step } = this;
    const options = 'passkey' in step ? step.passkey : null;
    if (!options) throw new Error(`The page ${step.kind} asks for no passkey.`);
    return options as never;
  }

  found(pattern: RegExp): string {
    return pattern.exec(this.#html)?.[1] ?? '';
  }

  async #show(address: string): Promise<void> {
    this.at = new URL(address, 'http://localhost').searchParams.get('step') ?? '';
    this.#html = await (await this.browser.open(address, undefined, this.#headers)).text();
  }

  #value(name: string): string {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.#html)?.[1] ?? '';
  }
}

/** Somebody who has typed a name and a password. */
export const signInByPassword = async (
  t: TestPool,
  identifier: string,
  password: string,
  where: Where = {},
): Promise<Person> => {
  const person = await Person.at(t, '', where);
  await person.send('identifier', { identifier });
  await person.send('password', { identifier, password });
  return person;
};
