import { expect, test } from 'vitest';
import { watchProgress } from '../../src/load/progress-watch.ts';

/** A thread that says what it has computed, in milliseconds, each time that it is asked; the last answer stays. */
const thread = (...answers: readonly number[]) => {
  const left = [...answers];
  return {
    asked: () => answers.length - left.length,
    cpuUsage: async () => ({ user: (left.length > 1 ? left.shift()! : left[0]!) * 1000, system: 0 }),
  };
};

test('a module that is only slow is waited for, and one that computes on is told of', async () => {
  const busy = thread(0, 0, 0, 0, 20);
  await new Promise<void>((late) => watchProgress(busy, { limit: 20, late }).begin());
  expect(busy.asked()).toBe(4);
});

test('a module that neither ends nor computes is told of too', async () => {
  const idle = thread(0);
  await new Promise<void>((late) => watchProgress(idle, { limit: 5, late }).begin());
});

test('what was computed before it began does not count against a module', async () => {
  const old = thread(1000, 1000, 1000, 1020);
  await new Promise<void>((late) => watchProgress(old, { limit: 20, late }).begin());
  expect(old.asked()).toBe(3);
});

test('a module that ended is not told of', async () => {
  let told = false;
  const watch = watchProgress(thread(1000), {
    limit: 1,
    late: () => {
      told = true;
    },
  });
  watch.begin();
  watch.end();
  const other = thread(0, 1000);
  await new Promise<void>((late) => watchProgress(other, { limit: 5, late }).begin());
  expect(told).toBe(false);
});
