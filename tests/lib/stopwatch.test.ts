import { expect, test } from 'vitest';
import { openStopwatch } from '../../src/lib/stopwatch.ts';

/** A clock that is set by hand. */
function watchAt(time: { now: number }) {
  return openStopwatch(() => time.now);
}

test('waiting between two pieces of work is not counted', async () => {
  const time = { now: 1000 };
  const watch = watchAt(time);
  const work = () => {
    time.now += 5;
    return 'done';
  };
  expect(await watch.during(work)).toBe('done');
  time.now += 700;
  await watch.during(work);
  time.now += 40;
  expect(watch.milliseconds()).toBe(10);
});

test('two pieces of work at the same time count once', async () => {
  const time = { now: 0 };
  const watch = watchAt(time);
  let end = () => {};
  const long = watch.during(() => new Promise<void>((resolve) => (end = resolve)));
  time.now = 20;
  await watch.during(() => {
    time.now = 30;
  });
  expect(watch.milliseconds()).toBe(30);
  time.now = 50;
  end();
  await long;
  time.now = 90;
  expect(watch.milliseconds()).toBe(50);
});

test('work that fails counts until it fails', async () => {
  const time = { now: 0 };
  const watch = watchAt(time);
  const failing = watch.during(() => {
    time.now = 7;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  time.now = 100;
  expect(watch.milliseconds()).toBe(7);
});
