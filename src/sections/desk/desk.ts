import type { z } from 'zod';
import type { Room } from '../../figures/frame.ts';
import type { Failure } from '../../lib/diagnostic.ts';
import type { Audience } from '../../model/audience.ts';
import type { DocumentKind } from '../../model/dossier.ts';
import type { Caveat, Claim, Library, Named } from '../../model/library.ts';
import type { Citation, NoteMark, Printable } from '../../model/printable.ts';
import type { AnnexSentence } from '../../model/schema/annex-words.ts';
import type { FigureSpec } from '../../model/schema/figure.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { LabelKey } from '../../model/schema/locale-keys.ts';
import type { Prose } from '../../model/schema/prose.ts';
import type { Unknown } from '../../model/schema/unknown.ts';
import type { confidenceContext, figureContext } from './contexts.ts';
import type { Said } from './quantity.ts';

/** A section as a table of contents names it. */
export type Heading = {
  readonly anchor: string;
  readonly title: Printable;
  /** 2 for a part of the document, 3 for a part of that. */
  readonly level: 2 | 3;
};

/** What stands behind a text beside what it quotes: the claim in whose words `own` stands, and places in sources. */
export type Behind = { readonly self?: string; readonly sources?: Claim['sources'] };

/** Where a figure stands: beside words unless said otherwise; under which headline, over which points. */
export type FigurePlace = {
  readonly room?: Room;
  readonly headline?: Printable | undefined;
  readonly below?: readonly Printable[] | undefined;
  /** The sentence below it, across the width. */
  readonly aside?: Printable | undefined;
};

/** An entry of the list of sources; what is not known is empty. */
export type SourceEntry = {
  readonly number: number;
  readonly who: string;
  readonly title: string;
  readonly issued: string;
  readonly address: string;
  readonly host: string;
  readonly accessed: string;
  /** `B3`, for audiences that see grades. */
  readonly grade: string;
};

/** What a section takes from the library, as far as its audience may get it, and a list of what it took. */
type Taking = {
  /** Ids of the claims printed so far: their caveats and flags travel with them. */
  readonly used: ReadonlySet<string>;
  /** Ids of the claims that an assessment rests on without printing them. */
  readonly rested: ReadonlySet<string>;
  /** A claim to print. One that the audience may not get stops the document. */
  readonly claim: (id: string) => Claim;
  /** Notes a claim that the section rests on without printing it. */
  readonly rest: (id: string) => void;
  /** A caveat that travels. One above the ceiling stops the document: without it the claim would mislead. */
  readonly caveat: (id: string) => Caveat;
  /** Ids of the caveats that stand wherever one of some claims stands, those that stop the document with them. */
  readonly travelling: (claims: readonly string[]) => readonly string[];
  /** The letter with which a note at the foot begins; none where no text of the section cites what it limits. */
  readonly markAt: (note: string) => NoteMark | undefined;
  /** What a profile names. What the audience may not get, or what rests on such a claim, stops the document. */
  readonly named: Named;
  /** Whether the audience may get a claim at all. Lists of everything leave out what it may not. */
  readonly permits: (id: string) => boolean;
  /** Whether it may get a caveat, a check, a correction or a source. */
  readonly shows: (kind: 'caveat' | 'check' | 'correction' | 'source', id: string) => boolean;
  /** `B3`; nothing where the claim has no grade. */
  readonly gradeOf: (id: string) => string | undefined;
};

/** The texts of the library in the words of one audience, with the numbers of their sources. */
type Wording = {
  readonly cite: (claims: readonly string[]) => Citation;
  /** `self` is the claim in whose text it stands. */
  readonly print: (prose: Prose, self?: string) => Printable;
  /** The plain wording for audiences that want it, where there is one. */
  readonly worded: (standard: Prose, plain: Prose | undefined) => Prose;
  readonly optional: (prose: Prose | undefined) => Printable | undefined;
  /** The same as plain words, without citations. */
  readonly say: (prose: Prose, self?: string) => string;
  /** The claim's own text with its sources. */
  readonly claimText: (id: string) => Printable;
  /** Text with the sources of the claims behind it. */
  readonly cited: (prose: Prose, claims: readonly string[]) => Printable;
  /** Text with the sources of what it quotes and does not cite, and with others given. */
  readonly sourced: (prose: Prose, behind?: Behind) => Printable;
  /** Words of the engine, with the sources of the claims behind them. */
  readonly withClaims: (text: string, claims: readonly string[]) => Printable;
  /** What a field says, or that it is not recorded. */
  readonly orUnknown: (value: Prose | Unknown) => Printable;
  readonly confidence: (given: {
    level: keyof Locale['confidence'];
    basis: Prose;
  }) => z.input<typeof confidenceContext>;
  /** A sentence of likelihood. Confidence has a sentence of its own (ICD 203). */
  readonly outlook: (given: { likelihood: keyof Locale['outlook']; that: Prose }) => Printable;
};

/** Numbers and dates as the audience gets them. */
type Counting = {
  /** The number of a claim, as it stands in a sentence. `key` names one of several. */
  readonly number: (id: string, key?: string, said?: Said) => string;
  /** A number to be set large, with what its source says of how exact it is: "more than" and "USD 600 million". */
  readonly bareNumber: (id: string, key?: string) => { lead: string; number: string };
  readonly date: (edtf: string) => string;
  readonly dateOr: (value: string | Unknown, known: (text: string) => string, otherwise: string) => string;
};

/**
 * Where the sections of one document are put together: what is printed, what it rests on, in which words. A section asks
 * its desk for everything that it prints; `select` opens one for each.
 */
export type Desk = Taking &
  Wording &
  Counting & {
    /** As far as the audience may get it: whatever is listed and counted is listed and counted from this. */
    readonly library: Library;
    readonly audience: Audience;
    readonly locale: Locale;
    readonly kind: DocumentKind;
    readonly labels: Locale['labels'];
    /** Draws a figure: what it shows comes from the library, how wide it is from where it stands. */
    readonly figure: (spec: FigureSpec, place?: FigurePlace) => z.input<typeof figureContext>;
    readonly sourceNumber: (id: string) => number;
    /** Ids of the sources cited so far, in the order of their numbers. */
    readonly sourceIds: () => readonly string[];
    readonly sourceEntries: () => SourceEntry[];
    /** The id of an entry in the list that is being made: no two in a document are the same. */
    readonly sourceEntryId: (number: number) => string;
    /** The headings of the document, in order. For a section that is made after all others. */
    readonly outline: () => readonly Heading[];
    readonly fill: (key: LabelKey, ...values: string[]) => string;
    /** As `fill`, with a sentence of the annex. */
    readonly fillAnnex: (key: AnnexSentence, ...values: string[]) => string;
    /** What is wrong with the section, for `throw`. */
    readonly wrong: (message: string, hint: string) => Failure;
  };
