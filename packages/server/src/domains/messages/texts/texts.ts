import type { Language } from '@genauth/contract/language.ts';
import type { MessageEvent } from '../events.ts';
import { enUS } from './en-US.ts';
import { jaJP } from './ja-JP.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The standard words of one kind of message, with `{{placeholders}}`. */
interface Words {
  /** What the kind is called where templates are listed. */
  name: string;
  subject: string;
  /** One paragraph. */
  body: string;
  /** What the button says, when the message carries a link. */
  button?: string;
}

export interface Texts {
  events: Record<MessageEvent, Words>;
  /** Below every code. */
  codeNote: string;
  /** Below every link. */
  linkNote: string;
  /** At the end. */
  footer: string;
  /** A code by text message. */
  sms: string;
}

export const texts: Record<Language, Texts> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS, 'ja-JP': jaJP };
