/** Edit distance with swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The name that was probably meant, or nothing when none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const apart = distance(wanted, candidate.toLowerCase());
    if (!best || apart < best.distance) best = { name: candidate, distance: apart };
  }
  // Of a short name, half must stand: "by" is no slip of "id".
  const slips = Math.min(Math.max(2, Math.floor(name.length / 3)), Math.floor(name.length / 2));
  return best && best.distance <= slips ? best.name : undefined;
}

/** More names than this are not read: the first are examples. */
const mostNames = 60;

/** A hint that names the nearest of the names, or lists them. */
export function suggest(name: string, names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return 'define it first; there is none yet';
  const near = nearest(name, all);
  if (near) return `did you mean "${near}"?`;
  const shown = all.toSorted().slice(0, mostNames).join(', ');
  return `it can be: ${shown}${all.length > mostNames ? ` … and ${all.length - mostNames} more` : ''}`;
}
