import * as z from 'zod';

const Translation = z
  .object({
    enabled: z.boolean().describe('Whether the text is shown in this language.'),
    value: z.string().describe('The text.'),
  })
  .meta({ id: 'Translation' });

/** One text in the four languages of the platform. */
export const Multilingual = z
  .object({
    'zh-CN': Translation,
    'en-US': Translation,
    'zh-TW': Translation,
    'ja-JP': Translation,
  })
  .meta({ id: 'Multilingual' });
