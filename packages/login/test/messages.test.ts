import { languages } from '@genauth/contract/language.ts';
import { describe, expect, test } from 'vitest';
import { enUS } from '../src/messages/en-US.ts';
import { fill } from '../src/messages/fill.ts';
import { messages } from '../src/messages/messages.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(languages)('%s', (language) => {
  test('says something for every key, with the same places to fill', () => {
    for (const [key, english] of Object.entries(enUS)) {
      const text = messages[language][key as keyof typeof enUS];
      expect(text.trim(), key).not.toBe('');
      expect(places(text), key).toEqual(places(english));
    }
  });

  test('has no exclamation marks', () => {
    expect(Object.values(messages[language]).filter((text) => /[!！]/.test(text))).toEqual([]);
  });
});

test('a place without a value stays visible', () => {
  expect(fill('to {application} and {other}', { application: 'Acme' })).toBe('to Acme and {other}');
});
