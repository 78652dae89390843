import { createPasswords } from '@genauth/server/platform/password.ts';
import { encrypted, legacy } from '@genauth/testing/legacy.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { toldApart } from '@genauth/testing/told-apart.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROUNDS = 40;
let t: TestPool;
let wrong: string;
let asked = 0;

/** With the password hash of production, as its cost is what hides everything else. */
beforeAll(async () => {
  t = await pool(await startServer({ trustProxy: true }, createPasswords()));
  const passwordHash = await t.server.platform.passwords.hash('correct horse battery');
  for (let n = 0; n < ROUNDS; n += 1) await t.user({ username: `ann${n}`, email: `ann${n}@example.com`, passwordHash });
  wrong = await encrypted(t, 'wrong');
}, 60_000);

afterAll(() => t.server.close());

/** Each call comes from an address of its own, as a patient attacker's would. */
function call(path: string, body: object) {
  asked += 1;
  return legacy(t, path, body, { 'x-forwarded-for': `2001:db8:0:${asked.toString(16)}::1` });
}

test('the time tells neither whose password nor whose code is wrong', async () => {
  const signIn = (name: string) => (round: number) =>
    call('/api/v2/login/account', { account: `${name}${round}`, password: wrong });
  const recover = (name: string) => (round: number) =>
    call('/api/v2/users/password/forget/check-code', { email: `${name}${round}@example.com`, code: 'wrong' });
  expect(await signIn('nobody')(0)).toMatchObject({ code: 2333 });
  expect(await toldApart([signIn('ann'), signIn('nobody')], ROUNDS)).toEqual([]);
  expect(await recover('nobody')(0)).toMatchObject({ code: 2001 });
  expect(await toldApart([recover('ann'), recover('nobody')], ROUNDS)).toEqual([]);
}, 180_000);
