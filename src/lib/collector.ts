import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 2 ** 20;

type Limits = {
  /** Up to this much in the whole process nobody minds. Bytes. */
  readonly plenty: number;
  /** How much may come on top of what was in use after the last collection. Bytes. */
  readonly growth: number;
};

/** Collects garbage between two large pieces of work. */
export type Collector = () => void;

/**
 * Opens a look at the memory in use. V8 lets a heap of 120 MB grow to twice that before it collects, and gives nothing
 * back; a large document is read and written in steps that each leave tens of megabytes behind.
 */
export function openCollector({ plenty, growth }: Limits = usual): Collector {
  let collect: (() => void) | undefined;
  let kept = 0;
  return () => {
    if (process.memoryUsage.rss() < plenty || inUse() < kept + growth) return;
    collect ??= findCollector();
    collect();
    kept = inUse();
  };
}

/** V8 hands its collector only to a context that is made after this flag. */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

const usual: Limits = { plenty: 200 * megabyte, growth: 12 * megabyte };

function inUse(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}
