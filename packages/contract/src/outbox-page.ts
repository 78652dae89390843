/** A message that was not sent to anybody, as there is nobody who sends. */
export interface OutboxMessage {
  readonly id: string;
  /** How long ago it was written, in words. */
  readonly when: string;
  /** When it was written, ISO 8601. */
  readonly at: string;
  readonly recipient: string;
  readonly channel: 'email' | 'sms';
  /** The subject of an e-mail. */
  readonly subject: string | null;
  readonly text: string;
  readonly code: string | null;
  readonly link: string | null;
  /** Where the e-mail is shown as it would arrive. */
  readonly viewUrl: string | null;
}

/** The outbox of development, newest first. */
export interface OutboxStep {
  readonly kind: 'outbox';
  readonly messages: readonly OutboxMessage[];
  /** This page again. */
  readonly url: string;
}
