import { randomUUID } from 'node:crypto';
import { sharedServer, startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { forget, hit, type Limit, peek } from './public.ts';

const rule = (): Limit => ({ what: 'test', key: randomUUID(), limit: 3, windowSeconds: 60 });

test('allows as many as the limit says, then none until the window ends', async () => {
  const { platform, clock, close } = await startServer();
  const limit = rule();
  for (const remaining of [2, 1, 0]) {
    expect(await hit(platform, limit)).toMatchObject({ allowed: true, remaining });
  }
  clock.forward(20_000);
  expect(await hit(platform, limit)).toMatchObject({ allowed: false, remaining: 0, retryAfter: 40 });
  clock.forward(40_000);
  expect(await hit(platform, limit)).toEqual({ allowed: true, remaining: 2, retryAfter: 60 });
  await close();
});

test('peek tells whether one more may be tried, and counts nothing', async () => {
  const { platform } = await sharedServer();
  const limit = rule();
  expect(await peek(platform, limit)).toEqual({ allowed: true, remaining: 3, retryAfter: 0 });
  for (let n = 0; n < 3; n += 1) await hit(platform, limit);
  expect(await peek(platform, limit)).toMatchObject({ allowed: false, remaining: 0, retryAfter: 60 });
  await forget(platform, limit);
  expect(await peek(platform, limit)).toMatchObject({ allowed: true, remaining: 3 });
});

test('two processes that count at once count every one', async () => {
  const [a, b] = await Promise.all([sharedServer(), startServer()]);
  const limit = rule();
  const both = Array.from({ length: 20 }, (_, n) => hit(n % 2 ? a.platform : b.platform, limit));
  const standings = await Promise.all(both);
  expect(standings.filter(({ allowed }) => allowed)).toHaveLength(3);
  await b.close();
  expect(await peek(a.platform, limit)).toMatchObject({ allowed: false });
});
