import { type Mutant, replaced } from './mutant.ts';

/** A mutant that no test can notice, with the reason: what it changes has no effect. */
export type Equivalent = {
  readonly file: string;
  /** What is replaced, and by what, each on one line. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
};

/** Faults that change nothing that anybody can see. They count neither as found nor as missed. */
export const equivalents: readonly Equivalent[] = [];

/** The entry of the list for the mutant, if it is named there. `text` is the file’s. */
export const equivalentOf = (mutant: Mutant, text: string, list = equivalents): Equivalent | undefined =>
  list.find(
    ({ file, from, to }) =>
      file === mutant.file &&
      from === onOneLine(replaced(text, mutant)) &&
      to === onOneLine(mutant.replacement),
  );

/** Line breaks and runs of spaces are one space, as in the list. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
