import type { Clock } from '@genauth/server/platform/clock.ts';
import { onTestFinished, vi } from 'vitest';

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

/** Moves the time of the whole process on, the protocol library's too, until the test ends. */
export function travel(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
