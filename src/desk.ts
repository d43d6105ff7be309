import { gradeOf } from './analysis/grades.ts';
import type { Audience } from './audience.ts';
import { excludedFrom } from './checks/marking/excluded.ts';
import type { Citations } from './citations.ts';
import { datePrinter } from './desk/dates.ts';
import { caveatAbove, claimExcluded, reasonToExclude } from './desk/exclusion.ts';
import { citationOf, prosePrinter, withNumbers, wrap } from './desk/prose.ts';
import { fail, type Place } from './diagnostic.ts';
import type { DocumentKind } from './dossier.ts';
import { renderFigure } from './figures/figure.ts';
import { frameFor, type Room } from './figures/frame.ts';
import { openStudio, type Studio } from './figures/studio.ts';
import { inLanguage } from './language.ts';
import type { Caveat, Claim, Library } from './library.ts';
import { fieldPlace, toPlace } from './load/place.ts';
import { type Printable, plainText, type Run } from './printable.ts';
import { fillPattern, formatBare, formatQuantity, type NumberStyle } from './quantity.ts';
import type { AnnexSentence } from './schema/annex-words.ts';
import type { FigureSpec } from './schema/figure.ts';
import type { LabelKey, Locale } from './schema/locale.ts';
import type { Prose } from './schema/prose.ts';
import { isAbove } from './schema/tlp.ts';
import { isUnknown, type Unknown } from './schema/unknown.ts';
import { sourceEntries } from './source-entries.ts';

/** Where the sections of one document are put together: what is printed, what it rests on, in which words. */
export type Desk = ReturnType<typeof openDesk>;

type Given = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
  /** The other languages that there are, for what the library has in one of them alone. */
  readonly locales?: Readonly<Record<string, Locale>> | undefined;
  readonly kind: DocumentKind;
  readonly citations: Citations;
  /** Where figures are drawn. Without one, those are drawn that need no library. */
  readonly studio?: Studio | undefined;
  /** The headings of the sections selected so far, in the order of the document. */
  readonly outline?: (() => readonly Heading[]) | undefined;
  /** Where the profile asks for the section or a field of it, for what is wrong there; the profile itself when not given. */
  readonly asked?: ((field?: readonly PropertyKey[]) => Place) | undefined;
};

/** Where a figure stands: beside words unless said otherwise; under which headline. */
type FigurePlace = { readonly room?: Room; readonly headline?: Printable | undefined };

/** A section as a table of contents names it. */
export type Heading = {
  readonly anchor: string;
  readonly title: Printable;
  /** 2 for a part of the document, 3 for a part of that. */
  readonly level: 2 | 3;
};

/** What stands behind a text beside what it quotes: the claim in whose words `own` stands, and places in sources. */
type Behind = { readonly self?: string; readonly sources?: Claim['sources'] };

/** Opens a desk for one section. It collects the claims that the section prints (`used`) and those that stand behind it (`rested`). */
export function openDesk({
  library,
  audience,
  locale,
  locales = {},
  kind,
  citations,
  studio = openStudio(new Map()),
  outline = () => [],
  asked = () => fieldPlace(library, `audience:${audience.id}`),
}: Given) {
  const used = new Set<string>();
  const rested = new Set<string>();
  const style: NumberStyle = { locale, numbers: audience.numbers, plain: audience.wording === 'plain' };
  const date = datePrinter(locale);

  let excluded: ReadonlySet<string> | undefined;
  const hidden = () => {
    excluded ??= new Set(excludedFrom(audience, library).map(({ key }) => key));
    return excluded;
  };

  const permits = (id: string) => reasonToExclude(library.claims[id]!, audience, library) === undefined;

  const permitted = (id: string): Claim => {
    const found = library.claims[id]!;
    const reason = reasonToExclude(found, audience, library);
    if (reason) throw claimExcluded(found, reason, { audience, library, asked: asked() });
    return found;
  };

  const claim = (id: string): Claim => {
    used.add(id);
    return permitted(id);
  };

  const numbersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => claim(id).sources.map(({ source }) => citations.numberOf(source)));

  const citation = (ids: readonly string[]): Run => citationOf(numbersOf(ids));

  const quantityOf = (id: string, key?: string) => {
    const found = claim(id);
    return key === undefined ? found.quantity! : found.quantities[key]!;
  };

  const number = (id: string, key?: string) => formatQuantity(quantityOf(id, key), style);
  const print = prosePrinter({
    library,
    audience,
    speaks: (language) => locales[language] !== undefined,
    number: (id, key, language) =>
      formatQuantity(quantityOf(id, key), { ...style, locale: locales[language] ?? locale }),
    date: (edtf, language) => datePrinter(locales[language] ?? locale)(edtf),
    citation,
  });
  const say = (prose: Prose, self?: string) => plainText(print(prose, self));
  const optional = (prose: Prose | undefined) => prose && print(prose);
  const worded = (standard: Prose, plain: Prose | undefined): Prose =>
    audience.wording === 'plain' && plain ? plain : standard;
  const fill = (key: LabelKey, ...values: string[]) => fillPattern(locale.labels[key], ...values);

  const claimText = (id: string): Printable => {
    const found = claim(id);
    const text = print(worded(found.says, found.plain), id);
    return { ...text, runs: [...text.runs, citation([id])] };
  };

  const cited = (prose: Prose, claims: readonly string[]): Printable => {
    const text = print(prose, claims[0]);
    return { ...text, runs: [...text.runs, citation(claims)] };
  };

  /** Text with the sources of what it quotes and does not cite, and with others given. */
  const sourced = (prose: Prose, { self, sources = [] }: Behind = {}): Printable => {
    const text = print(prose, self);
    const { parts } = inLanguage(prose, audience.language, library.library.language);
    const cites = parts.flatMap((part) => (part.part === 'cite' ? part.claims : []));
    const quoted = parts.flatMap((part) => (part.part === 'quantity' ? [part.claim] : []));
    const cited = text.runs.flatMap((piece) => (piece.run === 'cite' ? piece.numbers : []));
    const numbers = [
      ...numbersOf(quoted.filter((id) => !cites.includes(id))),
      ...sources.map(({ source }) => citations.numberOf(source)),
    ].filter((number) => !cited.includes(number));
    return withNumbers(text, numbers);
  };

  const rest = (id: string) => void rested.add(permitted(id).id);

  const gradeText = (id: string): string | undefined => {
    const grade = gradeOf(permitted(id), library);
    return grade && `${grade.reliability}${grade.credibility}`;
  };

  const figure = (spec: FigureSpec, { room = 'beside', headline }: FigurePlace = {}) => {
    const { slides, paper } = audience;
    const frame = frameFor({ kind, slides, paper, room, headline: headline && plainText(headline) });
    const ground = { frame, words: locale.figures, style: audience.style };
    return renderFigure(
      spec,
      {
        ...{ library, locale, print, date, rest, frame },
        place: () => originOf(spec.title) ?? asked(['figure']),
        say,
        quantity: quantityOf,
        bare: (value) => formatBare(value, style),
        full: (value) => formatQuantity(value, style),
        picture: (file) => library.pictures[file]!,
        cite: citation,
        permits,
      },
      (drawn, data) => studio.draw(drawn, data, ground),
    );
  };

  return {
    library,
    audience,
    locale,
    kind,
    labels: locale.labels,
    /** Ids of the claims printed so far: their caveats and flags travel with them. */
    used: used as ReadonlySet<string>,
    /** Ids of the claims that an assessment rests on without printing them. */
    rested: rested as ReadonlySet<string>,
    claim,
    /** A caveat that travels. One above the ceiling stops the document: without it the claim would mislead. */
    caveat: (id: string): Caveat => {
      const found = library.caveats[id]!;
      if (isAbove(found.tlp, audience.tlp)) throw caveatAbove(found, audience, library);
      return found;
    },
    sourceNumber: (id: string) => citations.numberOf(id),
    /** Ids of the sources cited so far, in the order of their numbers. */
    sourceIds: citations.list,
    /** Whether the audience may get a claim at all. Lists of everything leave out what it may not. */
    permits,
    /** Whether it may get a caveat, a check, a correction or a source. */
    shows: (kind: 'caveat' | 'check' | 'correction' | 'source', id: string) => !hidden().has(`${kind}:${id}`),
    /** The headings of the document, in order. For a section that is made after all others. */
    outline,
    /** Notes a claim that the section rests on without printing it. */
    rest,
    print,
    optional,
    /** The same as plain words, without citations. */
    say,
    /** The plain wording for audiences that want it, where there is one. */
    worded,
    /** The claim's own text with its sources. */
    claimText,
    /** Text with the sources of the claims behind it. */
    cited,
    sourced,
    /** A number to be set large, with what its source says of how exact it is: "more than" and "USD 600 million". */
    bareNumber: (id: string, key?: string) => {
      const value = quantityOf(id, key);
      const lead = 'qualifier' in value ? fillPattern(locale.qualifiers[value.qualifier], '').trim() : '';
      const unknownBase = value.type === 'share' && typeof value.of !== 'number';
      if (unknownBase) return { lead: locale.labels.baseNotPublished, number: formatBare(value, style) };
      return { lead, number: formatBare(value, style) };
    },
    date,
    dateOr: (value: string | Unknown, known: (text: string) => string, otherwise: string) =>
      isUnknown(value) ? otherwise : known(date(value)),
    /** What a field says, or that it is not recorded. */
    orUnknown: (value: Prose | Unknown): Printable =>
      isUnknown(value)
        ? { printable: 'prose', runs: [{ run: 'text', text: locale.labels.notRecorded }] }
        : print(value as Prose),
    fill,
    /** As `fill`, with a sentence of the annex. */
    fillAnnex: (key: AnnexSentence, ...values: string[]) =>
      fillPattern(locale.annex.sentences[key], ...values),
    /** The number of a claim, as it stands in a sentence. */
    number,
    /** Words of the engine, with the sources of the claims behind them. */
    withClaims: (text: string, claims: readonly string[]): Printable => ({
      printable: 'prose',
      runs: [{ run: 'text', text }, citation(claims)],
    }),
    /** `B3`; nothing where the claim has no grade. */
    gradeOf: gradeText,
    confidence: ({ level, basis }: { level: 'low' | 'moderate' | 'high'; basis: Prose }) => ({
      level,
      label: locale.confidence[level],
      basis: print(basis),
    }),
    /** A sentence of likelihood. Confidence has a sentence of its own (ICD 203). */
    outlook: ({ likelihood, that }: { likelihood: keyof Locale['outlook']; that: Prose }): Printable =>
      wrap(locale.outlook[likelihood], print(that)),
    figure,
    sourceEntries: () => sourceEntries({ ids: citations.list(), library, audience, locale, date }),
    wrong: (message: string, hint: string) =>
      fail({
        rule: 'content/kind',
        place: asked(),
        message,
        hint,
      }),
  };
}

/** Where prose was written, when it says so: plain strings do not. */
const originOf = (prose: Prose) => {
  const origin = Object.values(prose)[0]?.origin;
  return origin && toPlace(origin);
};
