import type { Library } from '../../model/library.ts';
import type { NoteMark } from '../../model/printable.ts';
import { flaggedBy } from '../flag.ts';

type Given = {
  readonly library: Library;
  /** Ids of the caveats that stand wherever one of some claims stands. */
  readonly travelling: (claims: readonly string[]) => readonly string[];
  /** The anchor of the section; without one nothing is marked. */
  readonly anchor: string | undefined;
};

/** The letters of one section: each note at its foot gets one where the text first cites what it limits. */
export function openMarks({ library, travelling, anchor }: Given) {
  const letters = new Map<string, NoteMark>();
  const markOf = (note: string): NoteMark => {
    const known = letters.get(note);
    if (known) return known;
    const letter = letterOf(letters.size);
    const mark = { letter, id: `${anchor}-note-${letter}` };
    letters.set(note, mark);
    return mark;
  };
  return {
    /** The marks to stand where some claims are cited. */
    marksOf: (claims: readonly string[]): readonly NoteMark[] => {
      if (anchor === undefined) return [];
      const flags = claims.flatMap((id) => flaggedBy(id, library) ?? []);
      return [...flags.map(({ note }) => note), ...travelling(claims).map(noteOfCaveat)].map(markOf);
    },
    /** The mark with which a note begins, where the text cites what it limits. */
    markAt: (note: string): NoteMark | undefined => letters.get(note),
  };
}

/** The name under which a caveat is marked. */
export const noteOfCaveat = (id: string): string => `caveat:${id}`;

/** a … z, aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
