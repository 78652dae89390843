import type { Language } from '@genauth/contract/language.ts';
import { enUS } from './en-US.ts';
import { jaJP } from './ja-JP.ts';
import type { Texts } from './words.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export const texts: Record<Language, Texts> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS, 'ja-JP': jaJP };
