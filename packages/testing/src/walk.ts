import { type Language, languages } from '@genauth/contract/language.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { hydrated, inspect, phone } from './visitor.ts';

export interface Way {
  /** How it looks; the end of the names of its pictures. */
  look: 'light' | 'dark' | 'mobile' | 'no-script';
  language: Language;
}

const looks: Readonly<Record<Way['look'], BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  mobile: phone,
  'no-script': { javaScriptEnabled: false },
};

/** The ways a journey is walked: every look once, English by daylight, and the other languages by turns. */
export function waysFrom(turn: number): Way[] {
  const others = languages.filter((language) => language !== 'en-US');
  const language = (at: number): Language => others[(turn + at) % others.length] ?? 'en-US';
  return [
    { look: 'light', language: 'en-US' },
    { look: 'dark', language: language(0) },
    { look: 'mobile', language: language(1) },
    { look: 'no-script', language: language(2) },
  ];
}

/** The browser that somebody walks with. */
export const browserFor = ({ look, language }: Way): BrowserContextOptions => ({ ...looks[look], locale: language });

/** A journey through the hosted pages with nothing but a keyboard, and a look at every step of it. */
export class Walk {
  readonly page: Page;
  readonly #way: Way;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.#way = way;
  }

  get #scripted(): boolean {
    return this.#way.look !== 'no-script';
  }

  /** Opens an address, and waits until its forms do what they will do from now on. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    if (this.#scripted) await hydrated(this.page);
  }

  /** Stands at a step once this is there: looks at it, on a small screen too. */
  async at(selector: string, picture?: string): Promise<void> {
    await this.page.locator(selector).first().waitFor();
    if (!this.#scripted) return this.#fits();
    expect(await this.page.getAttribute('html', 'lang')).toBe(this.#way.language);
    await inspect(this.page, picture && `${picture}-${this.#way.look}`);
    if (this.#way.look !== 'mobile') await this.#fits();
  }

  /** Types into the field where typing starts, and sends it. */
  async enter(name: string, text: string): Promise<void> {
    await this.page.locator(`[name="${name}"]:focus`).waitFor();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types a code, which is sent by itself where script runs. */
  async code(text: string): Promise<void> {
    await this.page.locator('[name=code]:focus').waitFor();
    await this.page.keyboard.type(text);
    if (!this.#scripted) await this.page.keyboard.press('Enter');
  }

  /** Presses Tab until that is focused, and shows that it is. */
  async tabTo(selector: string): Promise<void> {
    const reached = `document.activeElement.matches(${JSON.stringify(`${selector}:focus-visible`)})`;
    for (let presses = 0; presses < 30; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.page.evaluate<boolean>(reached)) return;
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  }

  /** Goes to a link or a button, and presses it. */
  async press(selector: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.press('Enter');
  }

  async #fits(): Promise<void> {
    const before = this.page.viewportSize();
    await this.page.setViewportSize({ width: 390, height: 780 });
    expect(await this.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    if (before) await this.page.setViewportSize(before);
  }
}
