import { numberFormat } from '../../lib/intl.ts';
import { fillPattern } from '../../lib/pattern.ts';
import type { Locale } from '../../model/schema/locale.ts';
import { type QuantityValue, type ShareValue, smallBase } from '../../model/schema/value.ts';

/** How an audience wants its numbers. */
export type NumberStyle = {
  readonly locale: Locale;
  readonly numbers: 'counts' | 'counts-first' | 'percent-first';
  /** Names of currencies in full: "20 US dollars" instead of "USD 20". */
  readonly plain: boolean;
  /** Leaves the unit out, where the sentence has said it. */
  readonly unitless?: boolean;
};

/** In which language a number is said, and whether its sentence has said the unit. */
export type Said = { readonly language: string; readonly unitless: boolean };

/** Whole hundred thousands from a million up read better in words: 600 million. */
const readsAsMillions = (value: number): boolean => Math.abs(value) >= 1_000_000 && value % 100_000 === 0;

/** What an author could have typed: 0.1 + 0.2 is 0.3. A double holds fifteen decimal digits. */
const asTyped = (value: number): number => Number(value.toPrecision(15));

/** As exact as it was given: what is rounded was rounded before. Zero has no sign. */
function formatNumber(value: number, locale: Locale): string {
  const words = readsAsMillions(value) ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  // A real minus sign; the hyphen that Intl writes is shorter and may break.
  return numberFormat(locale.language, { maximumFractionDigits: 20, signDisplay: 'negative', ...words })
    .format(asTyped(value))
    .replace(/^-/, '−');
}

/** A range: `3–4`; with a word between its ends where a dash beside a minus would be misread, `−2 to 3`. */
function formatRange(
  value: number | readonly [number, number],
  format: (one: number) => string,
  { dates }: Locale,
): string {
  if (typeof value === 'number') return format(value);
  const [from, to] = [format(value[0]), format(value[1])];
  return value.some((end) => end < 0) ? fillPattern(dates.interval, from, to) : `${from}–${to}`;
}

/** The share in per cent, rounded to a whole number where it was computed from a count. Nearly none is not none, nearly all is not all. */
export function percentOf({ count = 0, of, percent = 0 }: ShareValue): number {
  if (typeof of !== 'number') return percent;
  const exact = (count / of) * 100;
  const rounded = Math.round(exact);
  if (rounded === 0) return Math.ceil(exact * 100) / 100;
  return rounded === 100 ? Math.floor(exact * 100) / 100 : rounded;
}

function formatShare(value: ShareValue, style: NumberStyle): string {
  const { labels } = style.locale;
  const percent = fillPattern(labels.percent, formatNumber(percentOf(value), style.locale));
  if (typeof value.of !== 'number') return `${percent} (${labels.baseNotPublished})`;
  const counts = countsOf(value, style.locale);
  return inOrder(style.unitless ? counts : `${counts} ${value.unit ?? labels.peopleAsked}`, percent, style);
}

/** "26 of 36". */
const countsOf = ({ count = 0, of }: ShareValue, locale: Locale): string =>
  fillPattern(locale.labels.shareOf, formatNumber(count, locale), formatNumber(Number(of), locale));

/** A count on its base and its share in per cent, as the audience wants them. */
function inOrder(counts: string, percent: string, { numbers }: NumberStyle): string {
  if (numbers === 'percent-first') return `${percent} (${counts})`;
  return numbers === 'counts-first' ? `${counts} (${percent})` : counts;
}

/** The number of a figure: a share with its count and base, `26 of 36 (72%)`, in per cent alone where the base is unknown. */
export function formatCounted(value: QuantityValue, style: NumberStyle): string {
  if (value.type !== 'share') return formatBare(value, style);
  const percent = fillPattern(style.locale.labels.percent, formatNumber(percentOf(value), style.locale));
  return typeof value.of === 'number' ? inOrder(countsOf(value, style.locale), percent, style) : percent;
}

/**
 * The number of a figure beside an axis that says the unit: `2.79 billion`, `up to 3.5 million`. A bound is said; "about" is
 * left to the table of the figure, as it is of every number there.
 */
export function formatOnAxis(value: QuantityValue, style: NumberStyle): string {
  if (value.type === 'share' || value.type === 'rate') return formatCounted(value, style);
  const text = rangeOf(value, style.locale);
  const isBound = value.qualifier !== 'exactly' && value.qualifier !== 'about';
  return isBound ? fillPattern(style.locale.qualifiers[value.qualifier], text) : text;
}

function formatMoney(value: Extract<QuantityValue, { type: 'money' }>, style: NumberStyle): string {
  const named = numberFormat(style.locale.language, {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: style.plain ? 'name' : 'code',
    maximumFractionDigits: 0,
  });
  // A range takes the currency from its upper end; numbers keep their own form.
  const upper = typeof value.amount === 'number' ? value.amount : value.amount[1];
  const parts = named.formatToParts(Math.abs(upper));
  const isNumber = (type: string) => ['integer', 'group', 'decimal', 'fraction'].includes(type);
  const first = parts.findIndex(({ type }) => isNumber(type));
  const last = parts.findLastIndex(({ type }) => isNumber(type));
  const before = parts
    .slice(0, first)
    .map((part) => part.value)
    .join('');
  const after = parts
    .slice(last + 1)
    .map((part) => part.value)
    .join('');
  const sum = formatRange(value.amount, (one) => formatNumber(one, style.locale), style.locale);
  return value.per
    ? fillPattern(style.locale.per[value.per], `${before}${sum}${after}`)
    : `${before}${sum}${after}`;
}

/** The number or the range, without what it counts. */
const rangeOf = (value: Exclude<QuantityValue, ShareValue>, locale: Locale): string =>
  formatRange(
    value.type === 'money' ? value.amount : value.value,
    (one) => formatNumber(one, locale),
    locale,
  );

/** A quantity as it stands in a sentence: `26 of 36 people asked`, `about USD 20`, `−1.1%`. A bare percentage is never printed on a small or unknown base. */
export function formatQuantity(value: QuantityValue, style: NumberStyle): string {
  if (value.type === 'share') return formatShare(value, style);
  const { locale } = style;
  const qualify = (text: string) => fillPattern(locale.qualifiers[value.qualifier], text);
  if (style.unitless) return qualify(rangeOf(value, locale));
  if (value.type === 'money') return qualify(formatMoney(value, style));
  const number = rangeOf(value, locale);
  if (value.type === 'rate') return qualify(fillPattern(locale.labels.percent, number));
  return qualify(value.unit === '' ? number : `${number} ${value.unit}`);
}

/** The number alone, to be set large: `26 of 36`, `USD 20`, `236`. */
export function formatBare(value: QuantityValue, style: NumberStyle): string {
  const { locale } = style;
  if (value.type === 'share') {
    if (typeof value.of !== 'number' || value.of >= smallBase)
      return fillPattern(locale.labels.percent, formatNumber(percentOf(value), locale));
    return countsOf(value, locale);
  }
  if (value.type === 'money') return formatMoney({ ...value, per: undefined }, style);
  if (value.type === 'rate')
    return fillPattern(
      locale.labels.percent,
      formatRange(value.value, (one) => formatNumber(one, locale), locale),
    );
  return formatRange(value.value, (one) => formatNumber(one, locale), locale);
}
