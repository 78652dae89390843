import type { SmsConfig } from '../../config.ts';
import type { OutboundCall } from '../outbound.ts';

export interface TextMessage {
  /** With its country: +8613800000000. */
  phone: string;
  text: string;
  /** What the text says, for providers that hold the text as a template. */
  code: string;
  minutes: string;
}

/** How a provider is spoken to. */
export interface SmsProvider {
  /** The provider holds the text as a template, which has a place for a code and for nothing else. */
  codesOnly: boolean;
  /** The request that hands a message over, signed. `now`: milliseconds since 1970. */
  request(config: SmsConfig, message: TextMessage, now: number): OutboundCall & { url: string };
  /** What the provider says is wrong, from an answer of any status; undefined when it took the message. */
  problem(status: number, body: unknown): { text: string; final: boolean } | undefined;
}
