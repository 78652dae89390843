import { contrast, css, inGamut, type Oklch, parseHex } from './color.ts';

/** The CSS variables that a brand colour replaces, for one colour scheme. */
export type Accent = Readonly<
  Record<'--accent' | '--accent-hover' | '--accent-edge' | '--on-accent' | '--link' | '--focus', string>
>;

// The page's background in each scheme, as in tokens.css.
const backgrounds = { light: { l: 0.99, c: 0.002, h: 265 }, dark: { l: 0.165, c: 0.006, h: 265 } } as const;
const white: Oklch = { l: 1, c: 0, h: 0 };
const ink: Oklch = { l: 0.2, c: 0.01, h: 265 };
const step = 0.005;

/**
 * Turns a brand colour into an accent for light and dark, or `null` when it is no hex colour. Hue is kept and lightness
 * moves only as far as it must: a button's text can be read (4.5:1), its edge stands out from the page (3:1), and links
 * can be read. A pale brand keeps its own fill and gets a darker edge: a darkened yellow would be nobody's brand.
 */
export function accent(brand: string): { readonly light: Accent; readonly dark: Accent } | null {
  const color = parseHex(brand);
  return color && { light: scheme(color, backgrounds.light, -1), dark: scheme(color, backgrounds.dark, 1) };
}

function scheme(brand: Oklch, background: Oklch, away: 1 | -1): Accent {
  const button = until(brand, away, readable);
  const edge = until(brand, away, (color) => contrast(color, background) >= 3.1);
  const text = textOn(button);
  // Hovering moves away from the text, so that the label only gains contrast.
  const hover = shift(button, text === white ? -0.045 : 0.045);
  return {
    '--accent': css(button),
    '--accent-hover': css(hover),
    '--on-accent': css(text),
    '--accent-edge': contrast(button, background) >= 3 ? 'transparent' : css(edge),
    '--link': css(until(brand, away, (color) => contrast(color, background) >= 4.6)),
    '--focus': css(edge),
  };
}

const textOn = (color: Oklch) => (contrast(white, color) >= 4.6 ? white : ink);
const readable = (color: Oklch) => contrast(textOn(color), color) >= 4.6;
const shift = (color: Oklch, by: number) => inGamut({ ...color, l: Math.min(1, Math.max(0, color.l + by)) });

function until(color: Oklch, direction: 1 | -1, good: (color: Oklch) => boolean): Oklch {
  let tried = inGamut(color);
  for (let moved = step; !good(tried) && moved <= 1; moved += step) tried = shift(color, direction * moved);
  return tried;
}
