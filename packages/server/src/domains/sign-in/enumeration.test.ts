import { createPasswords } from '@genauth/server/platform/password.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { toldApart } from '@genauth/testing/told-apart.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** As a pool has it that was never changed. */
const WRONG_PER_ACCOUNT = 5;

const PASSWORD = 'correct horse battery';
const ROUNDS = 40;
let t: TestPool;
let addresses = 0;

/** With the password hash of production, as its cost is what hides everything else. */
beforeAll(async () => {
  t = await pool(await startServer({}, createPasswords()));
  const passwordHash = await t.server.platform.passwords.hash(PASSWORD);
  for (let n = 0; n < ROUNDS; n += 1) {
    await t.user({ username: `ann${n}`, passwordHash });
    await t.user({ username: `bare${n}` });
    const userId = await t.user({ username: `sue${n}`, passwordHash });
    await t.server.platform.databases
      .forPool(t.id)
      .updateTable('users')
      .set({ status: 'Suspended' })
      .where('id', '=', userId)
      .execute();
  }
}, 60_000);

afterAll(() => t.server.close());

/** One try, each from an address of its own, as a patient attacker would. */
function attempt(username: string, password: string) {
  addresses += 1;
  return t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { username, password },
    options: { clientIp: `2001:db8:0:${addresses.toString(16)}::1` },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });
}

async function answer(username: string, password = 'wrong') {
  const { requestId, ...told } = await attempt(username, password);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  return told;
}

async function lock(username: string) {
  for (let tries = 0; tries < WRONG_PER_ACCOUNT; tries += 1) await answer(username);
  return answer(username);
}

test('the answers are the same whether the account exists, has a password, is suspended or not', async () => {
  const unknown = await answer('nobody');
  expect(unknown).toMatchObject({ statusCode: 403, apiCode: 2333, data: { remainCount: WRONG_PER_ACCOUNT - 1 } });
  for (const username of ['ann0', 'bare0', 'sue0']) expect(await answer(username)).toEqual(unknown);
  const locked = await lock('no-one');
  expect(locked).toMatchObject({ statusCode: 403, apiCode: 2005 });
  for (const username of ['ann1', 'bare1', 'sue1']) expect(await lock(username)).toEqual(locked);
  expect(await answer('ann1', PASSWORD)).toEqual(locked);
});

test('the time does not tell whether the account exists, has a password or is suspended', async () => {
  const named = ['nobody', 'ann', 'bare', 'sue'];
  const kinds = named.map((name) => (round: number) => attempt(name + round, 'wrong'));
  expect(await toldApart(kinds, ROUNDS)).toEqual([]);
}, 180_000);

test('while an account is locked, the time does not tell whether it exists or the password is right', async () => {
  const names = ['ann', 'nobody'];
  for (let round = 0; round < ROUNDS; round += 1) for (const name of names) await lock(name + round);
  const right = (round: number) => attempt(`ann${round}`, PASSWORD);
  const wrong = names.map((name) => (round: number) => attempt(name + round, 'wrong'));
  expect(await toldApart([right, ...wrong], ROUNDS)).toEqual([]);
}, 180_000);
