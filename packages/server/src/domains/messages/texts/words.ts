import type { MessageEvent } from '../events.ts';

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
