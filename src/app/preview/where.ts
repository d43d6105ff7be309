import { type PrintedSection, printedSections } from '../../check/printed.ts';
import type { DocumentFacts } from '../../check/rule.ts';
import { plainLettersAndDigits } from '../../lib/fold.ts';
import type { DocumentKind } from '../../model/dossier.ts';
import type { FileObservation } from '../../model/observation.ts';
import { plainText } from '../../model/printable.ts';

/** One place where a claim is printed. */
export type Mention = {
  /** `policymaker/deck`. */
  readonly document: string;
  readonly kind: DocumentKind;
  /** The section's anchor, and its place in the document counted from 1: on a deck the slide. */
  readonly anchor: string;
  readonly number: number;
  readonly backup: boolean;
  /** In words, its own or others that quote or cite it; or as a figure. */
  readonly way: 'text' | 'figure';
  /** What is read there; empty for a figure. */
  readonly words: string;
};

/** Every place of some documents that prints a claim, in reading order. */
export const mentionsOf = (claim: string, documents: readonly DocumentFacts[]): readonly Mention[] =>
  documents.flatMap((facts) =>
    printedSections(facts).flatMap((section) => {
      const rest = {
        document: facts.name,
        kind: facts.document.kind,
        anchor: facts.document.sections[section.index]!.anchor,
        number: section.index + 1,
        backup: section.backup,
      };
      const said = section.pieces
        .filter(({ claims }) => claims.includes(claim))
        .map(({ printable }) => ({ ...rest, way: 'text' as const, words: plainText(printable) }));
      const drawn = section.pictured.includes(claim) ? [{ ...rest, way: 'figure' as const, words: '' }] : [];
      return [...said, ...drawn];
    }),
  );

/** Documents that rest on a claim without printing it. */
export const restingOn = (claim: string, documents: readonly DocumentFacts[]): readonly string[] =>
  documents
    .filter(
      ({ document, name }) =>
        document.claims.includes(claim) &&
        mentionsOf(
          claim,
          documents.filter((one) => one.name === name),
        ).length === 0,
    )
    .map(({ name }) => name);

/** Stands for a piece of a document where it is told to another thread. */
export const pieceKey = (anchor: string, words: string): string => `${anchor} ${words}`;

/** The page on which each piece of a printed briefing begins: by anchor, then by the piece's first words. */
export type PageFinder = (anchor: string, words: string) => number | undefined;

/** How much of a piece is looked for: citations inside it print as numbers between its words. */
const enough = 24;

/** Finds words on the pages of a finished PDF. A figure stands where the first words of its section stand, or after. */
export function pageFinder(facts: DocumentFacts, file: FileObservation): PageFinder {
  const pages = (file.pdf?.pages ?? []).map(({ texts }) =>
    plainLettersAndDigits(
      texts
        .filter(({ artifact }) => !artifact)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const pageOf = (words: string): number | undefined => {
    const wanted = plainLettersAndDigits(words).slice(0, enough);
    const index = wanted === '' ? -1 : pages.findIndex((page) => page.includes(wanted));
    return index < 0 ? undefined : index + 1;
  };
  const starts = new Map(
    printedSections(facts).map((section) => [
      facts.document.sections[section.index]!.anchor,
      startOf(section, pageOf),
    ]),
  );
  return (anchor, words) => pageOf(words) ?? starts.get(anchor);
}

const startOf = ({ pieces }: PrintedSection, pageOf: (words: string) => number | undefined) =>
  pieces.map(({ words }) => pageOf(words)).find((page) => page !== undefined);
