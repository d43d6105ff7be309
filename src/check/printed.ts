import { foldSpaces } from '../lib/fold.ts';
import { onceFor } from '../lib/once.ts';
import { isPrintable, type Printable, plainText } from '../model/printable.ts';
import type { SectionSpec } from '../model/schema/section.ts';
import type { DocumentFacts } from './rule.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { type ReadableText, readFilled } from './text.ts';

/** A piece of prose as it was printed, and the piece of the library that it is. */
export type PrintedPiece = {
  /** From the section's context to it: `['rows', '0', 'statement']`. */
  readonly path: readonly string[];
  readonly printable: Printable;
  /** Its words, folded. */
  readonly words: string;
  /** Where it was written. Absent for what the engine made itself. */
  readonly saying: Saying | undefined;
  /** Claims that it prints: quoted, cited, or told in their own words. */
  readonly claims: readonly string[];
};

/** One section of a document: what was asked for, what it prints, what the reader gets. */
export type PrintedSection = {
  readonly index: number;
  /** `driver`. */
  readonly section: string;
  readonly backup: boolean;
  readonly spec: SectionSpec | undefined;
  readonly context: Readonly<Record<string, unknown>>;
  /** All prose but that of the foot. */
  readonly pieces: readonly PrintedPiece[];
  /** Caveats and flags. */
  readonly foot: readonly PrintedPiece[];
  /** Claims that the section shows: in prose, as a figure, as a large number. What only the foot names is not among them. */
  readonly claims: readonly string[];
  /** Claims shown without prose, as a figure or a large number. */
  readonly pictured: readonly string[];
  readonly text: ReadableText;
};

const known = onceFor(
  (_: DocumentFacts['document']) => new WeakMap<DocumentFacts['manuscript'], readonly PrintedSection[]>(),
);

/** Reads the sections of a document. It looks at what is printed, not at what the engine noted while it selected. */
export function printedSections(facts: DocumentFacts): readonly PrintedSection[] {
  const read = known(facts.document).get(facts.manuscript);
  if (read) return read;
  const sections = readSections(facts);
  known(facts.document).set(facts.manuscript, sections);
  return sections;
}

function readSections(facts: DocumentFacts): readonly PrintedSection[] {
  const find = sayingFinder(facts);
  const specs: readonly SectionSpec[] =
    facts.document.kind === 'briefing'
      ? facts.audience.briefing
      : [...facts.audience.deck, ...facts.audience.backup];
  const texts = new Map(facts.manuscript.sections.map(({ anchor, text }) => [anchor, text]));
  return facts.document.sections.map(({ section, backup, context, anchor }, index) => {
    const { foot, ...body } = context;
    const pieces = [...printablesIn(body)].map((one) => pieceOf(one, find));
    const pictured = [...claimsNamed(specs[index])];
    return {
      index,
      section,
      backup,
      spec: specs[index],
      context,
      pieces,
      foot: [...printablesIn(foot)].map((one) => pieceOf(one, find)),
      claims: [...new Set([...pieces.flatMap(({ claims }) => claims), ...pictured])],
      pictured,
      text: readFilled(texts.get(anchor) ?? ''),
    };
  });
}

type Found = { readonly path: readonly string[]; readonly printable: Printable };

function* printablesIn(value: unknown, path: readonly string[] = []): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  if (isPrintable(value)) {
    if (value.printable === 'prose') yield { path, printable: value };
  } else for (const [key, inner] of Object.entries(value)) yield* printablesIn(inner, [...path, key]);
}

function pieceOf(
  { path, printable }: Found,
  find: (printable: Printable) => Saying | undefined,
): PrintedPiece {
  const saying = find(printable);
  const told = saying?.kind === 'claim' ? [saying.id] : [];
  return {
    path,
    printable,
    words: foldSpaces(plainText(printable)),
    saying,
    claims: [...new Set([...told, ...(saying?.quotes ?? []), ...(saying?.cites ?? [])])],
  };
}

const originKey = ({ file, line, column }: NonNullable<Printable['origin']>) => `${file}:${line}:${column}`;

/** Prose carries the place where it was written; a plain string is known by its words, and by its first writer where two say the same. */
function sayingFinder({ library }: DocumentFacts): (printable: Printable) => Saying | undefined {
  const { byOrigin, byWords } = indexOf(library);
  return (printable) =>
    printable.origin?.file
      ? byOrigin.get(originKey(printable.origin))
      : byWords.get(wordsOf(plainText(printable)));
}

/** At a foot a sentence stands without its full stop, which the template sets. */
const wordsOf = (text: string): string => foldSpaces(text).replace(/\.$/, '');

const indexOf = onceFor((library: DocumentFacts['library']) => {
  const byOrigin = new Map<string, Saying>();
  const byWords = new Map<string, Saying>();
  for (const saying of sayingsOf(library)) {
    const { origin } = saying.text;
    if (origin?.file) byOrigin.set(originKey(origin), saying);
    else if (!byWords.has(wordsOf(saying.words))) byWords.set(wordsOf(saying.words), saying);
  }
  return { byOrigin, byWords };
});

/** Claims that an entry of a profile names itself: those of figures, accounts, scorecards. Prose is read from what it printed. */
function* claimsNamed(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || 'parts' in value) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'claim' && typeof inner === 'string') yield inner;
    else if (key === 'forecasts' && Array.isArray(inner)) yield* inner as string[];
    else yield* claimsNamed(inner);
  }
}
