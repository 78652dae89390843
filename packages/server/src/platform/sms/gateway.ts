import { hmac } from './hash.ts';
import type { SmsProvider } from './provider.ts';

/**
 * A gateway of one's own: takes `{ phone, text, code }` as JSON and answers 2xx. With a secret, the header
 * `x-genauth-signature: t={seconds},v1={hex}` holds the HMAC-SHA256 of `{seconds}.{body}`.
 */
export const gateway: SmsProvider = {
  codesOnly: false,

  request({ url, keySecret }, { phone, text, code }, now) {
    const body = JSON.stringify({ phone, text, code });
    const seconds = Math.floor(now / 1000);
    const signature = `t=${seconds},v1=${hmac(keySecret, `${seconds}.${body}`).toString('hex')}`;
    const signed: Record<string, string> = keySecret ? { 'x-genauth-signature': signature } : {};
    return { url: url ?? '', headers: { 'content-type': 'application/json', ...signed }, body };
  },

  problem: (status) =>
    status < 300 ? undefined : { text: `HTTP ${status}`, final: status < 500 && status !== 429 && status !== 408 },
};
