import type { SmsConfig } from '../../config.ts';
import type { Clock } from '../clock.ts';
import { DeliveryError } from '../delivery-error.ts';
import type { Outbound } from '../outbound.ts';
import { aliyun } from './aliyun.ts';
import { gateway } from './gateway.ts';
import type { SmsProvider, TextMessage } from './provider.ts';
import { tencent } from './tencent.ts';
import { twilio } from './twilio.ts';

export interface Sms {
  /** Hands a message to the provider. Throws a {@link DeliveryError}. */
  send(message: TextMessage): Promise<void>;
}

const providers: Record<SmsConfig['provider'], SmsProvider> = { aliyun, tencent, twilio, gateway };

export function createSms(config: SmsConfig, outbound: Outbound, clock: Clock): Sms {
  const { request, problem, codesOnly } = providers[config.provider];
  return {
    async send(message) {
      if (codesOnly && !message.code) throw new DeliveryError(`${config.provider} sends codes alone.`, true);
      const { url, ...call } = request(config, message, clock.now());
      const answer = await outbound.fetch(url, { ...call, method: 'POST', trusted: true }).catch((error: Error) => {
        throw new DeliveryError(error.message);
      });
      const text = await answer.text();
      const found = problem(answer.status, parse(text));
      if (found) throw new DeliveryError(found.text, found.final);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the status speaks for itself
  }
}
