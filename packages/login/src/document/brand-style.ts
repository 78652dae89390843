import type { Accent } from '@genauth/theme/accent.ts';

/** The application's accent in both schemes, over the one of the tokens. */
export function brandStyle({ light, dark }: { readonly light: Accent; readonly dark: Accent }): string {
  const rule = (accent: Accent) =>
    Object.entries(accent)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  return [
    `:root{${rule(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${rule(dark)}}}`,
    `:root[data-theme=dark]{${rule(dark)}}`,
  ].join('');
}
