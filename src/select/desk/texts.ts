import type { Audience } from '../../model/audience.ts';
import type { ForeignProse } from '../../model/dossier.ts';
import { inLanguage } from '../../model/language.ts';
import type { Claim, Library } from '../../model/library.ts';
import {
  type Citation,
  type NoteMark,
  type Printable,
  plain,
  plainText,
  type Run,
} from '../../model/printable.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { Prose } from '../../model/schema/prose.ts';
import { isUnknown, type Unknown } from '../../model/schema/unknown.ts';
import type { Citations } from '../../sections/desk/citations.ts';
import { datePrinter } from '../../sections/desk/dates.ts';
import type { Behind } from '../../sections/desk/desk.ts';
import { citationOf, prosePrinter, withNumbers, wrap } from '../../sections/desk/prose.ts';
import type { Said } from '../../sections/desk/quantity.ts';

type Given = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly locales: Readonly<Record<string, Locale>>;
  readonly citations: Citations;
  /** The claim that a text prints or cites. */
  readonly claim: (id: string) => Claim;
  readonly number: (id: string, key?: string, said?: Said) => string;
  readonly foreign?: ((found: ForeignProse) => void) | undefined;
  /** The marks of the notes that limit some claims. */
  readonly marksOf: (ids: readonly string[]) => readonly NoteMark[];
};

/** The texts of the library in the words of one audience, with the numbers of their sources. */
export function openTexts(given: Given) {
  const { library, audience, locale, locales, citations, claim, number, marksOf } = given;
  const numbersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => claim(id).sources.map(({ source }) => citations.numberOf(source)));
  const cite = (ids: readonly string[]): Citation => citationOf(numbersOf(ids), marksOf(ids));
  const print = prosePrinter({
    library,
    audience,
    speaks: (language) => locales[language] !== undefined,
    number,
    foreign: (prose, printed, language) => given.foreign?.({ prose, text: plainText(printed), language }),
    date: (edtf, language) => datePrinter(locales[language] ?? locale)(edtf),
    citation: cite,
  });
  /** The plain wording for audiences that want it, where there is one. */
  const worded = (standard: Prose, plain: Prose | undefined): Prose =>
    audience.wording === 'plain' && plain ? plain : standard;
  const withRun = (text: Printable, run: Run): Printable => ({ ...text, runs: [...text.runs, run] });
  return {
    cite,
    print,
    worded,
    optional: (prose: Prose | undefined) => prose && print(prose),
    /** The same as plain words, without citations. */
    say: (prose: Prose, self?: string): string => plainText(print(prose, self)),
    /** The claim's own text with its sources. */
    claimText: (id: string): Printable => {
      const found = claim(id);
      return withRun(print(worded(found.says, found.plain), id), cite([id]));
    },
    /** Text with the sources of the claims behind it. */
    cited: (prose: Prose, claims: readonly string[]): Printable =>
      withRun(print(prose, claims[0]), cite(claims)),
    /** Text with the sources of what it quotes and does not cite, and with others given. */
    sourced: (prose: Prose, { self, sources = [] }: Behind = {}): Printable => {
      const text = print(prose, self);
      const quoted = quotedOnly(prose, given);
      const behind = [...numbersOf(quoted), ...sources.map(({ source }) => citations.numberOf(source))];
      const cited = text.runs.flatMap((piece) => (piece.run === 'cite' ? piece.numbers : []));
      const further = behind.filter((one) => !cited.includes(one));
      return withNumbers(text, further, marksOf(quoted));
    },
    /** Words of the engine, with the sources of the claims behind them. */
    withClaims: (text: string, claims: readonly string[]): Printable => withRun(plain(text), cite(claims)),
    /** What a field says, or that it is not recorded. */
    orUnknown: (value: Prose | Unknown): Printable =>
      isUnknown(value) ? plain(locale.labels.notRecorded) : print(value as Prose),
    confidence: ({ level, basis }: { level: keyof Locale['confidence']; basis: Prose }) => ({
      level,
      label: locale.confidence[level],
      basis: print(basis),
    }),
    /** A sentence of likelihood. Confidence has a sentence of its own (ICD 203). */
    outlook: ({ likelihood, that }: { likelihood: keyof Locale['outlook']; that: Prose }): Printable =>
      wrap(locale.outlook[likelihood], print(that)),
  };
}

/** Ids of the claims whose numbers a text quotes and does not cite. */
function quotedOnly(prose: Prose, { library, audience }: Pick<Given, 'library' | 'audience'>): string[] {
  const { parts } = inLanguage(prose, audience.language, library.library.language);
  const cites = parts.flatMap((part) => (part.part === 'cite' ? part.claims : []));
  const quoted = parts.flatMap((part) => (part.part === 'quantity' ? [part.claim] : []));
  return quoted.filter((id) => !cites.includes(id));
}
