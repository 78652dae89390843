import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server on loopback that keeps what it is given. */
export interface Mailbox {
  /** smtp://127.0.0.1:2525, as SMTP_URL takes it. */
  url: string;
  port: number;
  /** Every mail, oldest first; its envelope too, as that decides who gets it. */
  mails: (Email & { recipients: string[] })[];
  /** Every password that was shown, right or wrong. */
  passwords: string[];
  /** Waits for a mail to an address. */
  received(to: string): Promise<Email>;
  close(): Promise<void>;
}

export interface MailboxOptions {
  /** Takes mails of this account only. */
  account?: { user: string; password: string };
  /** The status that a mail to this address is refused with; undefined takes it. */
  refuse?(to: string): number | undefined;
}

export async function mailbox({ account, refuse }: MailboxOptions = {}): Promise<Mailbox> {
  const mails: Mailbox['mails'] = [];
  const passwords: string[] = [];
  const server = new SMTPServer({
    disabledCommands: account ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    onAuth({ username = '', password }, _session, done) {
      passwords.push(password ?? '');
      const right = username === account?.user && password === account.password;
      done(right ? null : new Error('Wrong account'), right ? { user: username } : undefined);
    },
    onRcptTo({ address }, _session, done) {
      const responseCode = refuse?.(address);
      done(responseCode ? Object.assign(new Error('Refused'), { responseCode }) : null);
    },
    onData(stream, { envelope }, done) {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      const keep = async () => mails.push({ ...(await PostalMime.parse(await buffer(stream))), recipients });
      keep().then(() => done(), done);
    },
  });
  server.on('error', () => undefined); // clients that leave early
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    passwords,
    async received(to) {
      for (;;) {
        const found = mails.find(({ recipients }) => recipients.includes(to));
        if (found) return found;
        await sleep(20);
      }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
