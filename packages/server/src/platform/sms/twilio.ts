import type { SmsProvider } from './provider.ts';

/** Messages of Twilio: the account and its token as Basic credentials. */
export const twilio: SmsProvider = {
  codesOnly: false,

  request({ url, keyId, keySecret, sender }, { phone, text }) {
    const from = sender.startsWith('MG') ? { MessagingServiceSid: sender } : { From: sender };
    return {
      url: `${url ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${encodeURIComponent(keyId)}/Messages.json`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`,
      },
      body: new URLSearchParams({ To: phone, ...from, Body: text }).toString(),
    };
  },

  problem(status, body) {
    if (status < 300) return undefined;
    const { code = '', message = '' } = (body ?? {}) as { code?: number | string; message?: string };
    return { text: `HTTP ${status} ${code} ${message}`, final: status < 500 && status !== 429 };
  },
};
