import { languages } from '@genauth/contract/language.ts';
import { describe, expect, test } from 'vitest';
import { enUS } from '../src/messages/en-US.ts';
import { fill } from '../src/messages/fill.ts';
import { messages as pageMessages } from '../src/messages/messages.ts';
import { enUS as ownEnUS } from '../src/messages/self-service/en-US.ts';
import { selfServiceMessages } from '../src/messages/self-service/messages.ts';

const english: Readonly<Record<string, string>> = { ...enUS, ...ownEnUS };
const messages = (language: (typeof languages)[number]): Readonly<Record<string, string>> => ({
  ...pageMessages[language],
  ...selfServiceMessages[language],
});

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(languages)('%s', (language) => {
  test('says something for every key, with the same places to fill', () => {
    for (const [key, original] of Object.entries(english)) {
      const text = messages(language)[key] ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(places(text), key).toEqual(places(original));
    }
  });

  test('has no exclamation marks', () => {
    expect(Object.values(messages(language)).filter((text) => /[!！]/.test(text))).toEqual([]);
  });
});

test('a place without a value stays visible', () => {
  expect(fill('to {application} and {other}', { application: 'Acme' })).toBe('to Acme and {other}');
});
