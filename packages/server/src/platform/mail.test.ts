import { type MailboxOptions, mailbox } from '@genauth/testing/mailbox.ts';
import { expect, test } from 'vitest';
import { createMailer, type MailServer } from './mail.ts';
import { createOutbound, type Outbound } from './outbound.ts';

const mail = { to: 'ann@example.com', subject: 'Hello', html: '<p>你好</p>', text: '你好', sender: 'App' };
const loopback = createOutbound(['127.0.0.0/8']);

/** Sends to a server of its own and returns what arrived there. */
async function sent(
  options: MailboxOptions,
  changes: Partial<typeof mail>,
  server: object = {},
  by: Outbound = loopback,
) {
  const box = await mailbox(options);
  const at = { host: '127.0.0.1', port: box.port, secure: false, user: 'app', password: 'secret', ...server };
  const from: MailServer = { at: options.account ? at : box.url, from: 'GenAuth <no-reply@example.com>' };
  try {
    await createMailer(by).send(from, { ...mail, ...changes });
    return box.mails;
  } finally {
    await box.close();
  }
}

const account = { user: 'app', password: 'secret' };

test('hands a mail to the server of an address, in both forms', async () => {
  const [arrived] = await sent({}, {});
  expect(arrived).toMatchObject({ subject: 'Hello', from: { name: 'App', address: 'no-reply@example.com' } });
  expect(arrived?.html).toContain('你好');
  expect(arrived?.text?.trim()).toBe('你好');
  expect(arrived?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
});

test('signs in to the server of a pool', async () => {
  expect(await sent({ account }, {})).toHaveLength(1);
  await expect(sent({ account }, {}, { password: 'wrong' })).rejects.toMatchObject({
    final: false,
    message: 'The mail server refused the account.',
  });
});

test('a password does not leave without encryption', async () => {
  const internet: Outbound = { ...loopback, addressOf: async () => ({ address: '127.0.0.1', isPrivate: false }) };
  const box = await mailbox({ account });
  const at = { host: 'mail.example.com', port: box.port, secure: false, ...account };
  const sending = createMailer(internet).send({ at, from: 'no-reply@example.com' }, mail);
  await expect(sending).rejects.toMatchObject({ final: false });
  expect(box.passwords).toEqual([]);
  await createMailer(loopback).send({ at: { ...at, host: '127.0.0.1' }, from: 'no-reply@example.com' }, mail);
  expect(box.passwords).toEqual(['secret']);
  await box.close();
});

test('does not connect to a private address for a pool', async () => {
  for (const host of ['127.0.0.1', 'localhost', '169.254.169.254', '::ffff:127.0.0.1']) {
    await expect(sent({ account }, {}, { host }, createOutbound([]))).rejects.toMatchObject({ final: true });
  }
});

test.each([
  [550, true],
  [451, false],
])('a refusal by %i is final: %j', async (status, final) => {
  await expect(sent({ refuse: () => status }, {})).rejects.toMatchObject({
    final,
    message: expect.stringContaining(`${status}`),
  });
});

test.each([
  { subject: 'Hi\r\nBcc: eve@example.com' },
  { sender: 'App\r\nBcc: eve@example.com' },
  { sender: 'App" <eve@example.com>, "x' },
  { to: 'ann@example.com\r\nBcc: eve@example.com' },
  { to: 'ann@example.com, eve@example.com' },
])('nobody else gets a mail with %j', async (changes) => {
  const mails = await sent({}, changes).catch(() => []);
  for (const { recipients, headers } of mails) {
    expect(recipients).toHaveLength(1);
    expect(recipients[0]).not.toBe('eve@example.com');
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(headers.find(({ key }) => key === 'from')?.value).toContain('<no-reply@example.com>');
  }
});
