import type { Frame } from '../../figures/drawing.ts';
import type { Place } from '../../lib/diagnostic.ts';
import type { Library, Marked, MarkedEntries, MarkedEntry, Named } from '../../model/library.ts';
import type { Picture } from '../../model/picture.ts';
import type { Printable, Run } from '../../model/printable.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { Prose } from '../../model/schema/prose.ts';
import type { QuantityValue } from '../../model/schema/value.ts';

/** What a figure needs of the desk of its section. */
export type FigureDesk = {
  /** As far as the audience may get it. */
  readonly library: Library;
  readonly locale: Locale;
  /** The place that it is drawn for. */
  readonly frame: Frame;
  readonly print: (prose: Prose) => Printable;
  /** The same as plain words, for a picture. `self` is the claim in whose text it stands. */
  readonly say: (prose: Prose, self?: string) => string;
  readonly date: (edtf: string) => string;
  /** The number of a claim; the claim is then printed here. */
  readonly quantity: (claim: string, key?: string) => QuantityValue;
  /** The number for a picture, a share on its base; beside an axis that says its unit; and as it stands in a sentence. */
  readonly counted: (value: QuantityValue) => string;
  readonly onAxis: (value: QuantityValue) => string;
  readonly full: (value: QuantityValue) => string;
  /** A picture of the content folder, by its path. */
  readonly picture: (file: string) => Picture;
  readonly cite: (claims: readonly string[]) => Run;
  /** Where it was asked for, for what is wrong with it. */
  readonly place: () => Place;
  /** Notes a claim that the figure rests on without printing it. */
  readonly rest: (claim: string) => void;
  /** Whether the audience may get a claim at all. */
  readonly permits: (claim: string) => boolean;
  /** What a profile names. What the audience may not get, or what rests on such a claim, stops the document. */
  readonly named: Named;
};

/** What of the library a picture shows, as plain data, and on which claims it stands. */
export type Choice<D> = {
  readonly data: D;
  /** Claims that it prints: they are cited under it, and their caveats travel. */
  readonly claims: readonly string[];
  /** Their numbers, as far as it shows them: the caption says on which base they stand. */
  readonly values?: readonly QuantityValue[];
  /** A line that belongs under it. */
  readonly note?: string;
};

/** The items that a figure names, or all of the kind that are fit to be shown. */
export const chosen = <T extends { readonly id: string }>(
  named: 'all' | readonly string[],
  all: Readonly<Record<string, T>>,
  fit: (item: T) => boolean = () => true,
): readonly T[] => (named === 'all' ? Object.values(all).filter(fit) : named.map((id) => all[id]!));

/** As `chosen`, of a kind that marks can keep from an audience: what it may not get and is named stops the document. */
export const chosenOpen = <K extends Marked>(
  kind: K,
  named: 'all' | readonly string[],
  { desk, fit = () => true }: { desk: FigureDesk; fit?: (item: MarkedEntry[K]) => boolean },
): readonly MarkedEntry[K][] => {
  const all: MarkedEntries = desk.library;
  return named === 'all'
    ? Object.values<MarkedEntry[K]>(all[kind]).filter(fit)
    : named.map((id) => desk.named(kind, id));
};
