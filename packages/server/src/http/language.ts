import { type Language, languages } from '@genauth/contract/language.ts';

const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language);

/** Chinese as it is written in these places, or with these letters, is the traditional one. */
const TRADITIONAL = /^zh-(hant|tw|hk|mo)\b/i;

/** The language of ours that a language tag means, if any: `ja` is `ja-JP`, `zh-HK` is `zh-TW`. */
export function matchLanguage(tag: string): Language | undefined {
  const wanted = tag.trim();
  if (TRADITIONAL.test(wanted)) return 'zh-TW';
  const primary = wanted.slice(0, 2).toLowerCase();
  return /^[a-z]{2}(-|$)/i.test(wanted) ? languages.find((language) => language.slice(0, 2) === primary) : undefined;
}

/** The language of the answer: the header of the SDKs, else what the browser prefers, else Chinese as the page says. */
export function languageOf(header: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(header)) return header;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const match = matchLanguage(range.split(';')[0] ?? '');
    if (match) return match;
  }
  return 'zh-CN';
}
