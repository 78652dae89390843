// argon2id alone: verifies a password, so many at a time, for as long as it is asked to.
import { hash, verify } from '@node-rs/argon2';

const stored = await hash('a password', { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

process.on('message', async ({ lanes, milliseconds }: { lanes: number; milliseconds: number }) => {
  const until = performance.now() + milliseconds;
  let done = 0;
  const lane = async () => {
    while (performance.now() < until) {
      await verify(stored, 'a password');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  process.send?.(done);
});

process.send?.('ready');
