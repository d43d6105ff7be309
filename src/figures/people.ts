import { fail } from '../diagnostic.ts';
import { escapeHtml } from '../fill/escape.ts';
import { type Markup, plainText } from '../printable.ts';
import { smallBase } from '../quantity.ts';
import type { FigureSpec } from '../schema/figure.ts';
import type { FigureDesk } from './figure.ts';

/** Cell of the grid in its own units; the whole scales with its box. */
const cell = { width: 62, height: 88 };

/** As near to two by one as the base allows: 36 people stand in four rows of nine. */
const columnsFor = (base: number): number => Math.max(1, Math.ceil(Math.sqrt(base * 2.2)));

/** A person: head and shoulders, filled when counted. Those not counted are also outlined, so that greyscale tells them apart. */
function person(index: number, { columns, counted }: { columns: number; counted: boolean }): string {
  const x = (index % columns) * cell.width;
  const y = Math.floor(index / columns) * cell.height;
  return (
    `<g class="${counted ? 'counted' : 'rest'}" transform="translate(${x} ${y})">` +
    '<circle cx="31" cy="24" r="22.5"/><rect x="4" y="51" width="54" height="23" rx="11.5"/></g>'
  );
}

/** One small person for each person of the base (an icon array): counts that a reader can check by eye. */
export function people(spec: Extract<FigureSpec, { figure: 'people' }>, desk: FigureDesk): Markup {
  const value = desk.quantity(spec.claim, spec.key);
  if (value.type !== 'share' || typeof value.of !== 'number' || value.of > smallBase)
    throw fail({
      rule: 'figures/people',
      place: spec.title['']?.origin ?? { file: '' },
      message: `a people grid needs a share with a known base of at most ${smallBase}; "${spec.claim}" has none`,
      hint: 'show it as bars',
    });
  const { of, count = 0 } = value;
  const columns = columnsFor(of);
  const rows = Math.ceil(of / columns);
  const figures = Array.from({ length: of }, (_, index) =>
    person(index, { columns, counted: index < count }),
  ).join('');
  const alternative = `${plainText(desk.print(spec.title))}: ${desk.bare(value)}`;
  return {
    printable: 'markup',
    html:
      `<div class="people"><svg viewBox="0 0 ${columns * cell.width} ${rows * cell.height - 12}" role="img" ` +
      `aria-label="${escapeHtml(alternative)}">${figures}</svg></div>`,
  };
}
