import { describe, expect, test } from 'vitest';
import { accent } from '../src/accent.ts';
import { contrast, type Oklch, parseHex } from '../src/color.ts';

const pages = { light: { l: 0.99, c: 0.002, h: 265 }, dark: { l: 0.165, c: 0.006, h: 265 } } as const;

const brands = [
  ['white', '#ffffff'],
  ['black', '#000'],
  ['pale yellow', '#fff3b0'],
  ['lemon', '#ffeb00'],
  ['mint', '#b8f5d0'],
  ['sky', '#7dd3fc'],
  ['pink', '#ffc0cb'],
  ['orange', '#ff7a00'],
  ['red', '#e11d48'],
  ['mid grey', '#808080'],
  ['green', '#16a34a'],
  ['blue', '#1d4ed8'],
  ['violet', '#5b21b6'],
  ['navy', '#0b1f4b'],
  ['brown', '#3b1d0a'],
  ['neon', '#00ff00'],
] as const;

function read(text: string): Oklch {
  const [l = 0, c = 0, h = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { l, c, h };
}

describe.each(['light', 'dark'] as const)('in %s', (name) => {
  test.each(brands)('%s gives a button that can be seen and read', (_, brand) => {
    const variables = accent(brand)?.[name];
    if (!variables) throw new Error('no accent');
    const button = read(variables['--accent']);
    const hovered = read(variables['--accent-hover']);
    const label = read(variables['--on-accent']);
    const edge = variables['--accent-edge'] === 'transparent' ? button : read(variables['--accent-edge']);
    expect(contrast(edge, pages[name])).toBeGreaterThanOrEqual(3);
    expect(contrast(label, button)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(label, hovered)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(read(variables['--link']), pages[name])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(read(variables['--focus']), pages[name])).toBeGreaterThanOrEqual(3);
  });
});

test('a brand that is good already is kept as it is', () => {
  const blue = parseHex('#1d4ed8');
  expect(read(accent('#1d4ed8')?.light['--accent'] ?? '').l).toBeCloseTo(blue?.l ?? 0, 3);
});

test('only hex colours are brands', () => {
  for (const text of ['', 'red', '#12', '#12345', 'url(x)', '#fff}body{}', 'oklch(1 0 0)'])
    expect(accent(text)).toBeNull();
  expect(accent('#FFF8')).not.toBeNull();
});

test('contrast is the one of WCAG', () => {
  const gray = parseHex('#767676');
  const white = parseHex('#fff');
  if (!gray || !white) throw new Error('not parsed');
  expect(contrast(gray, white)).toBeCloseTo(4.54, 1);
});
