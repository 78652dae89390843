import { parse } from 'bowser';

export interface ParsedUserAgent {
  /** desktop, mobile, tablet or tv. */
  device: string | null;
  browser: string | null;
  os: string | null;
}

/** What a User-Agent header says about the caller. */
export function parseUserAgent(header: string | null | undefined): ParsedUserAgent {
  if (!header) return { device: null, browser: null, os: null };
  const { platform, browser, os } = parse(header);
  return { device: platform.type || null, browser: browser.name || program(header), os: os.name || null };
}

/** A program that is no browser still says what it is: `axios/1.7.2`. */
const program = (header: string): string | null => /^([A-Za-z][\w.+-]*)(?=[/:\s]|$)/.exec(header)?.[1] ?? null;
