import { sharedServer } from '@genauth/testing/server.ts';
import { expect, onTestFinished, test } from 'vitest';

test('many who wait at once have seen what came before, over a connection that runs one query at a time', async () => {
  const { platform } = await sharedServer();
  const warnings: string[] = [];
  const warned = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', warned);
  onTestFinished(() => void process.off('warning', warned));
  const seen: string[] = [];
  platform.changes.watch((change) => {
    if (change?.topic === 'test') seen.push(change.key);
  });
  const keys = Array.from({ length: 10 }, (_, n) => `key ${n}`);
  const each = keys.map(async (key) => {
    await platform.changes.announce('test', key);
    await platform.changes.settled();
    expect(seen).toContain(key);
  });
  await Promise.all([...each, ...keys.map(() => platform.changes.settled())]);
  expect(seen).toEqual(keys);
  expect(warnings).toEqual([]);
});
