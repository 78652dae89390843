/** The languages that every text of the platform is written in. */
export const languages = ['zh-CN', 'zh-TW', 'en-US', 'ja-JP'] as const;

export type Language = (typeof languages)[number];
