import type { Language } from '@genauth/contract/language.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Values } from './events.ts';

const names: Record<Language, string> = {
  'zh-CN': '张三',
  'zh-TW': '王小明',
  'en-US': 'Ann Lee',
  'ja-JP': '山田 太郎',
};

/** Values to look at a template with. */
export const sampleValues = ({ config }: Platform, language: Language, app_name: string, seconds: number): Values => ({
  app_name,
  user: names[language],
  code: '123456',
  minutes: minutesOf(seconds),
  days: '7',
  link: `${config.publicUrl}/`,
});

/** Seconds as people are told them. */
export const minutesOf = (seconds: number): string => String(Math.max(1, Math.floor(seconds / 60)));
