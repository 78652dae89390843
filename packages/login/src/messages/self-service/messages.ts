import type { Language } from '@genauth/contract/language.ts';
import { enUS, type SelfServiceMessages } from './en-US.ts';
import { jaJP } from './ja-JP.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The texts of the personal centre, apart from the others: the sign-in page does not carry them. */
export const selfServiceMessages: Readonly<Record<Language, SelfServiceMessages>> = {
  'en-US': enUS,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'ja-JP': jaJP,
};
