import { type Language, languages } from '@genauth/contract/language.ts';

const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language);

/** The language of the answer: the header of the SDKs, else what the browser prefers, else Chinese as the page says. */
export function languageOf(header: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(header)) return header;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const tag = range.split(';')[0]?.trim() ?? '';
    const match = isLanguage(tag) ? tag : languages.find((language) => language.slice(0, 2) === tag.slice(0, 2));
    if (match) return match;
  }
  return 'zh-CN';
}
