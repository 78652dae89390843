import { createTransport } from 'nodemailer';
import { DeliveryError } from './delivery-error.ts';
import { type Outbound, OutboundRefused } from './outbound.ts';

/** A mail server and the address that its mails come from. */
export interface MailServer {
  /** smtp:// or smtps:// with everything, chosen by the operator; or the parts, chosen by an administrator of a pool. */
  at: string | { host: string; port: number; secure: boolean; user: string; password: string };
  /** `Name <address>`, or an address alone. */
  from: string;
}

export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The name it comes from, instead of that of the server. */
  sender: string;
}

export interface Mailer {
  /** Hands a mail to a server. Throws a {@link DeliveryError}. */
  send(server: MailServer, mail: Mail): Promise<void>;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Speaks SMTP. What mails are made of never names a file or an address to load. */
export function createMailer(outbound: Outbound): Mailer {
  return {
    async send(server, { to, subject, html, text, sender }) {
      const { name, address } = readFrom(server.from);
      try {
        const transport = createTransport({
          ...(await connectionOf(outbound, server)),
          ...PATIENCE,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        const headers = { 'Auto-Submitted': 'auto-generated' };
        const from = { name: sender || name, address };
        await transport.sendMail({ from, to: { name: '', address: to }, subject, html, text, headers });
      } catch (error) {
        throw asDeliveryError(error);
      }
    },
  };
}

/** A password leaves over an encrypted connection alone, but for a private network or as the operator's address says. */
async function connectionOf(outbound: Outbound, { at }: MailServer) {
  if (typeof at === 'string') return { url: at };
  const { host, port, secure, user, password } = at;
  const { address, isPrivate } = await outbound.addressOf(host);
  const auth = { user, pass: password };
  return { host: address, port, secure, requireTLS: !secure && !isPrivate, auth, tls: { servername: host } };
}

function readFrom(text: string): { name: string; address: string } {
  const [, name = '', address = text.trim()] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  return { name: name.replaceAll('"', ''), address };
}

/** A 5xx answer to the mail itself is final (RFC 5321 §4.2.1); what is wrong with the server may be put right. */
function asDeliveryError(error: unknown): DeliveryError {
  if (error instanceof OutboundRefused) return new DeliveryError(error.message, true);
  const {
    code = '',
    responseCode = 0,
    response,
    message,
  } = error as Error & {
    code?: string;
    responseCode?: number;
    response?: string;
  };
  const final = responseCode >= 500 && ['EENVELOPE', 'EMESSAGE'].includes(code);
  return new DeliveryError(code === 'EAUTH' ? 'The mail server refused the account.' : (response ?? message), final);
}
