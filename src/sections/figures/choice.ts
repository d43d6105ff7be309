import type { Frame } from '../../figures/drawing.ts';
import type { Place } from '../../lib/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { Picture } from '../../model/picture.ts';
import type { Printable, Run } from '../../model/printable.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { Prose } from '../../model/schema/prose.ts';
import type { QuantityValue } from '../../model/schema/value.ts';

/** What a figure needs of the desk of its section. */
export type FigureDesk = {
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
  /** The number alone, and with its unit and base. */
  readonly bare: (value: QuantityValue) => string;
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
