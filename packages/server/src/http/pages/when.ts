import type { Language } from '@genauth/contract/language.ts';
import type { When } from '@genauth/contract/self-service-page.ts';

const steps = [
  ['second', 1_000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const;

/** How long ago something was, in words of a language. */
export function ago(milliseconds: number, language: Language): string {
  const past = Math.max(0, milliseconds);
  const [unit, size] = steps.findLast(([, least]) => past >= least) ?? steps[0];
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-Math.round(past / size), unit);
}

/** A moment of the past as a page shows it. */
export const whenOf = (at: Date, now: number, language: Language): When => ({
  text: ago(now - at.getTime(), language),
  at: at.toISOString(),
});
