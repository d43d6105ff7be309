/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How long something takes, in milliseconds, with what it returns. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ value: T; milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

export const milliseconds = (value: number): string => `${Math.round(value)} ms`;

type Comparison = {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** The ratio that is aimed at. */
  readonly target?: number;
};

/** `name: 1000 ms against 2000 ms, ratio 0.50 (target at most 0.50: met; …)`, from runs that took turns. */
export function compareLine(name: string, { ours, theirs, target }: Comparison): string {
  const ratio = median(ours) / median(theirs);
  const aim = target === undefined ? '' : `target at most ${target}: ${ratio <= target ? 'met' : 'MISSED'}; `;
  return (
    `${name}: ${milliseconds(median(ours))} against ${milliseconds(median(theirs))}, ` +
    `ratio ${ratio.toFixed(2)} (${aim}medians of ${ours.length} runs in turn)`
  );
}
