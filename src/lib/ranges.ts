/** Sorted numbers as first and last of each group: three or more in a row are one group, others stand alone. */
export function rangesOf(numbers: readonly number[]): (readonly [number, number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const groups: (readonly [number, number])[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end + 1 < sorted.length && sorted[end + 1] === sorted[end]! + 1) end++;
    if (end - start >= 2) groups.push([sorted[start]!, sorted[end]!]);
    else for (let index = start; index <= end; index++) groups.push([sorted[index]!, sorted[index]!]);
    start = end + 1;
  }
  return groups;
}

/** Numbers as a reader sees them: `1, 3–5, 8`. */
export const formatNumbers = (numbers: readonly number[]): string =>
  rangesOf(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
