import type { Clock } from '@genauth/server/platform/clock.ts';

/** A clock that runs with the real one, until it is moved. */
export interface TestClock extends Clock {
  /** Moves on by so many milliseconds; tests wait for nothing. */
  forward(milliseconds: number): void;
}

export function testClock(): TestClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    forward: (milliseconds) => {
      offset += milliseconds;
    },
  };
}
