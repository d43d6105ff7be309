import type { Picture } from '../load/image.ts';
import type { Markup, Printable, Run } from '../printable.ts';
import { fillPattern } from '../quantity.ts';
import type { FigureSpec } from '../schema/figure.ts';
import type { Locale } from '../schema/locale.ts';
import type { Prose } from '../schema/prose.ts';
import { isUnknown } from '../schema/unknown.ts';
import type { QuantityValue, ShareValue } from '../schema/value.ts';
import { bars } from './bars.ts';
import { people } from './people.ts';
import { picture as photograph } from './picture.ts';

/** What a figure needs of the desk. */
export type FigureDesk = {
  readonly locale: Locale;
  readonly print: (prose: Prose) => Printable;
  readonly date: (edtf: string) => string;
  readonly quantity: (claim: string, key?: string) => QuantityValue;
  readonly bare: (value: QuantityValue) => string;
  /** A picture of the content folder, by its path. */
  readonly picture: (file: string) => Picture;
  readonly cite: (claims: readonly string[]) => Run;
};

export type Figure = { readonly title: Printable; readonly picture: Markup; readonly caption: Printable };

/** A figure, finished: its picture carries its text alternative, its caption says on which base it stands. */
export function renderFigure(spec: FigureSpec, desk: FigureDesk): Figure {
  const rows = rowsOf(spec);
  const values = rows.map(({ claim, key }) => desk.quantity(claim, key));
  return {
    title: desk.print(spec.title),
    picture: draw(spec, desk),
    caption: caption(spec.note && desk.print(spec.note), values, {
      desk,
      claims: rows.map(({ claim }) => claim),
    }),
  };
}

type Row = { readonly claim: string; readonly key?: string | undefined };

/** The claims whose numbers it shows. */
function rowsOf(spec: FigureSpec): readonly Row[] {
  if (spec.figure === 'bars') return spec.rows;
  return spec.figure === 'people' ? [{ claim: spec.claim, key: spec.key }] : [];
}

function draw(spec: FigureSpec, desk: FigureDesk): Markup {
  switch (spec.figure) {
    case 'bars':
      return bars(spec, desk);
    case 'people':
      return people(spec, desk);
    case 'picture':
      return photograph(spec, desk);
  }
}

/** Who was asked, how and when: once for all shares of the figure. */
function basis(share: ShareValue, { locale, date }: FigureDesk): string {
  const population = share.population.charAt(0).toUpperCase() + share.population.slice(1);
  const asked = isUnknown(share.fieldwork) ? '' : fillPattern(locale.labels.fieldwork, date(share.fieldwork));
  const base = isUnknown(share.of) ? locale.labels.baseNotPublished : '';
  return [population, asked, locale.sampling[share.sampling], base].filter((text) => text !== '').join('; ');
}

function caption(
  note: Printable | undefined,
  values: readonly QuantityValue[],
  { desk, claims }: { desk: FigureDesk; claims: readonly string[] },
): Printable {
  const bases = [...new Set(values.flatMap((value) => (value.type === 'share' ? [basis(value, desk)] : [])))];
  const text = bases.map((line) => `${line}.`).join(' ');
  const between = text && note ? ' ' : '';
  const runs: Run[] = [{ run: 'text', text: text + between }, ...(note?.runs ?? []), desk.cite(claims)];
  return { printable: 'prose', runs: runs.filter((piece) => piece.run !== 'text' || piece.text !== '') };
}
