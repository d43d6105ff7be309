import { getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { openCollector } from '../../src/lib/collector.ts';

const megabyte = 2 ** 20;
const used = () => getHeapStatistics().used_heap_size;

/** Leaves garbage behind that is old enough to outlive the small collections. */
function litter(megabytes: number): number {
  const before = used();
  let heap: number[][] | undefined = Array.from({ length: megabytes * 8 }, (_, index) =>
    Array.from({ length: 16_384 }, (__, at) => index + at),
  );
  const grown = used() - before;
  heap = undefined;
  return heap === undefined ? grown : 0;
}

test('garbage is collected once enough of it has gathered, and not before', () => {
  const collect = openCollector({ plenty: 0, growth: 32 * megabyte });
  collect();
  const kept = used();
  expect(litter(64)).toBeGreaterThan(48 * megabyte);
  collect();
  expect(used() - kept).toBeLessThan(24 * megabyte);
});

test('a process that holds little is left alone', () => {
  const collect = openCollector({ plenty: Number.POSITIVE_INFINITY, growth: 0 });
  const grown = litter(64);
  const before = used();
  collect();
  expect(used()).toBeGreaterThan(before - grown / 2);
});
