import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { toldApart } from '@genauth/testing/told-apart.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROUNDS = 40;
let t: TestPool;
let asked = 0;

beforeAll(async () => {
  t = await pool(await startServer({ trustProxy: true }));
  for (let n = 0; n < ROUNDS; n += 1) await t.user({ email: `ann${n}@example.com` });
}, 60_000);

afterAll(() => t.server.close());

/** A patient attacker comes from another network each time. */
const network = () => {
  asked += 1;
  return { 'x-forwarded-for': `2001:db8:0:${asked.toString(16)}::1` };
};

test('the time does not tell whether somebody has the address', async () => {
  const send = (name: string) => async (round: number) => {
    t.server.clock.forward(31_000); // twice a round: each address is asked for once a minute
    const answer = await t
      .as()
      .sendEmail({ channel: 'CHANNEL_RESET_PASSWORD', email: `${name}${round}@example.com` }, network());
    expect(answer.statusCode).toBe(200);
  };
  const guess = (name: string) => (round: number) =>
    t.as().signInByCredentials(
      {
        connection: 'PASSCODE',
        passCodePayload: { email: `${name}${round}@example.com`, passCode: '000000' },
        client_id: t.application.id,
        client_secret: t.application.secret,
      },
      network(),
    );
  expect(await toldApart([send('ann'), send('nobody')], ROUNDS)).toEqual([]);
  expect(await toldApart([guess('ann'), guess('nobody')], ROUNDS)).toEqual([]);
}, 180_000);
