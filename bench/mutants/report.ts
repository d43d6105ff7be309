import { type Equivalent, onOneLine } from './equivalents.ts';
import { type Fate, type Mutant, replaced } from './mutant.ts';

/** A mutant of the sample with what became of it. `text` is its file’s. */
export type Judged = {
  readonly mutant: Mutant;
  readonly text: string;
  readonly fate: Fate;
  readonly equivalent: Equivalent | undefined;
};

/** What is printed: each fault that nothing noticed with its place, and the shares of faults found. */
export function reportOf(judged: readonly Judged[]): readonly string[] {
  const missed = judged.filter((one) => isMissed(one) && one.equivalent === undefined);
  const named = judged.filter((one) => isMissed(one) && one.equivalent !== undefined).length;
  return [...missed.toSorted(byPlace).flatMap(linesOf), ...sharesOf(judged, missed, named)];
}

const isMissed = ({ fate }: Judged): boolean => fate === 'survived' || fate === 'unreached';

function sharesOf(judged: readonly Judged[], missed: readonly Judged[], named: number): readonly string[] {
  const count = (fate: Fate) => judged.filter((one) => one.fate === fate).length;
  const counted = judged.length - named;
  if (counted === 0) return ['No mutant was tested.'];
  const found = counted - missed.length;
  const equivalent =
    named === 0 ? '' : `; ${named} more change nothing and are named in bench/mutants/equivalents.ts`;
  const all = `Found: ${shareOf(found, counted)}, ${count('refused')} by the compiler and ${count('failed')} by tests${equivalent}.`;
  const unreached = missed.filter(({ fate }) => fate === 'unreached').length;
  if (unreached === 0) return [all];
  const reached = `No fast test runs ${unreached} of them. Found of the others: ${shareOf(found, counted - unreached)}.`;
  return [all, reached];
}

const shareOf = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %)`;

const byPlace = ({ mutant: one }: Judged, { mutant: other }: Judged): number =>
  one.file === other.file
    ? one.start.line - other.start.line || one.start.column - other.start.column
    : one.file < other.file
      ? -1
      : 1;

const linesOf = ({ mutant, text, fate }: Judged): readonly string[] => [
  `${mutant.file}:${mutant.start.line + 1}:${mutant.start.column + 1} ${mutant.kind}${fate === 'unreached' ? ', no fast test runs it' : ''}`,
  `  - ${onOneLine(replaced(text, mutant))}`,
  `  + ${onOneLine(mutant.replacement)}`,
];
