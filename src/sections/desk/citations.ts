/** Numbers sources by first use within one document. */
export type Citations = {
  /** The number of a source, given on its first use. */
  readonly numberOf: (source: string) => number;
  /** Source ids in the order of their numbers. */
  readonly list: () => readonly string[];
  /** The id of the entry of a source in a list: of the first list the one that citations lead to, of others one of its own. */
  readonly entryId: (number: number) => string;
};

/** Starts the numbering of one document at 1. */
export function startCitations(): Citations {
  const numbers = new Map<string, number>();
  const listed = new Map<number, number>();
  return {
    numberOf: (source) => {
      const known = numbers.get(source);
      if (known !== undefined) return known;
      numbers.set(source, numbers.size + 1);
      return numbers.size;
    },
    list: () => [...numbers.keys()],
    entryId: (number) => {
      const times = (listed.get(number) ?? 0) + 1;
      listed.set(number, times);
      return times === 1 ? sourceAnchor(number) : `${sourceAnchor(number)}-${times}`;
    },
  };
}

/** Where a citation leads: the entry of a source in the list. */
export const sourceAnchor = (number: number): string => `source-${number}`;
