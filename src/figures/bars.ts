import { escapeHtml } from '../fill/escape.ts';
import { type Markup, plainText } from '../printable.ts';
import { percentOf } from '../quantity.ts';
import type { FigureSpec } from '../schema/figure.ts';
import type { QuantityValue } from '../schema/value.ts';
import type { FigureDesk } from './figure.ts';

/** A bar this long, in per cent of the scale, holds its number inside. */
const longEnough = 88;

/** The length of a bar before scaling: per cent for shares and rates, the upper end for others. */
function sizeOf(value: QuantityValue): number {
  if (value.type === 'share') return percentOf(value);
  const number = value.type === 'money' ? value.amount : value.value;
  return Math.abs(typeof number === 'number' ? number : number[1]);
}

/** Horizontal bars in HTML and CSS. The picture is one image with a text alternative that says every number. */
export function bars(spec: Extract<FigureSpec, { figure: 'bars' }>, desk: FigureDesk): Markup {
  const rows = spec.rows.map(({ label, claim, key }) => {
    const value = desk.quantity(claim, key);
    return { label: plainText(desk.print(label)), text: desk.bare(value), size: sizeOf(value), value };
  });
  const full = rows.every(({ value }) => value.type === 'share')
    ? 100
    : Math.max(...rows.map(({ size }) => size), 1);
  const alternative = `${plainText(desk.print(spec.title))}: ${rows.map(({ label, text }) => `${label}, ${text}`).join('; ')}`;
  const body = rows
    .map(({ label, text, size }) => {
      const width = Math.round((size / full) * 1000) / 10;
      const side = width >= longEnough ? 'inside' : 'beside';
      return (
        `<div class="bar-row"><div class="bar-label">${escapeHtml(label)}</div>` +
        `<div class="bar-track"><div class="bar ${side}" style="width:${width}%"></div>` +
        `<span class="bar-value ${side}">${escapeHtml(text)}</span></div></div>`
      );
    })
    .join('');
  return {
    printable: 'markup',
    html: `<div class="bars" role="img" aria-label="${escapeHtml(alternative)}">${body}</div>`,
  };
}
