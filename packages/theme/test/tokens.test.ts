import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, type Oklch } from '../src/color.ts';

const source = readFileSync(new URL('../src/tokens.css', import.meta.url), 'utf8');

const color = (text: string): Oklch => {
  const [l = 0, c = 0, h = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { l, c, h };
};

/** The two values of a token; a token with one value has it in both schemes. */
function token(name: string): { light: Oklch; dark: Oklch } {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(source)?.[1];
  const [light, dark] = value?.match(/oklch\([^)]+\)/g) ?? [];
  if (!light) throw new Error(`no token ${name}`);
  return { light: color(light), dark: color(dark ?? light) };
}

const pairs = [
  ['text', 'background', 4.5],
  ['text', 'sunken', 4.5],
  ['muted', 'background', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'sunken', 4.5],
  ['link', 'background', 4.5],
  ['link', 'surface', 4.5],
  ['danger', 'background', 4.5],
  ['danger', 'danger-surface', 4.5],
  ['warning', 'background', 4.5],
  ['success', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['accent', 'background', 3],
  ['control', 'background', 3],
  ['control', 'surface', 3],
  ['focus', 'background', 3],
  ['focus', 'surface', 3],
] as const;

describe.each(pairs)('%s on %s', (front, back, least) => {
  test.each(['light', 'dark'] as const)('%s', (scheme) => {
    expect(contrast(token(front)[scheme], token(back)[scheme])).toBeGreaterThanOrEqual(least);
  });
});
