import type { Language } from '@genauth/contract/language.ts';
import { enUS, type Messages } from './en-US.ts';
import { jaJP } from './ja-JP.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** Every language's texts. Only the server imports this; a page carries the texts of its own language. */
export const messages: Readonly<Record<Language, Messages>> = {
  'en-US': enUS,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'ja-JP': jaJP,
};
