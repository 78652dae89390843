import type { Language } from '@genauth/contract/language.ts';
import type { Problem } from '@genauth/contract/problem.ts';
import { jaJP } from './ja-JP.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

const translated: Record<Exclude<Language, 'en-US'>, Readonly<Record<string, string>>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'ja-JP': jaJP,
};

export const success: Record<Language, string> = {
  'zh-CN': '操作成功',
  'zh-TW': '操作成功',
  'ja-JP': '成功しました',
  'en-US': 'Success',
};

/** The text of a problem in a language, with its `{named}` parts still open; English where a translation lacks it. */
export const messageOf = ({ key, text }: Problem, language: Language): string =>
  language === 'en-US' ? text : (translated[language][key] ?? text);
