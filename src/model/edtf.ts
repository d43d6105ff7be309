import parse from 'edtf';
import { dateFormat } from '../lib/intl.ts';

/** One end of an EDTF expression, in UTC. */
type Bound = { readonly year: number; readonly month: number; readonly day: number };

/** What a date expression says, ready to be printed: its first and last day, its precision and its doubts. */
type FuzzyDate = {
  readonly start: Bound;
  readonly end: Bound;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'interval';
  readonly approximate: boolean;
};

const bound = (milliseconds: number): Bound => {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** One date as it may be written: a day, month or year, each part behind the year perhaps unknown, or a decade or century. */
const single = /^(\d{4}(-(0[1-9]|1[0-2]|XX)(-(\d\d|XX))?)?|\d{3}X|\d\dXX)[?~%]?$/;

function precisionOf(text: string): FuzzyDate['precision'] {
  // What is not known of a date is not part of its precision: 2016-XX is a year.
  const plain = text.replace(/[?~%]/g, '').replace(/(-XX)+$/, '');
  if (plain.includes('/')) return 'interval';
  if (plain.endsWith('X')) return 'decade';
  return (['year', 'month', 'day'] as const)[plain.split('-').length - 1] ?? 'day';
}

/** Reads an EDTF expression (ISO 8601-2, the part of levels 0 and 1 that can be printed). Throws `RangeError` when it is none. */
export function readEdtf(text: string): FuzzyDate {
  const ends = text.split('/');
  if (ends.length > 2 || !ends.every((end) => single.test(end) && isOnCalendar(end)))
    throw new RangeError(`"${text}" is not an EDTF date`);
  const plain = plainBounds(text);
  if (plain) return { ...plain, precision: precisionOf(text), approximate: false };
  return { ...parsedBounds(text), precision: precisionOf(text), approximate: /[?~%]/.test(text) };
}

type Bounds = Pick<FuzzyDate, 'start' | 'end'>;

/** The parser takes a millisecond for a text, and the same few come again in every document. */
const parsed = new Map<string, Bounds>();

function parsedBounds(text: string): Bounds {
  const known = parsed.get(text);
  if (known) return known;
  try {
    const { min, max } = parse(text);
    const bounds = { start: bound(min), end: bound(max) };
    parsed.set(text, bounds);
    return bounds;
  } catch {
    throw new RangeError(`"${text}" is not an EDTF date`);
  }
}

/** First and last day of a plain year, month or day. Nearly every date is one and needs no parser. */
function plainBounds(text: string): Bounds | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month, day] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const lastMonth = month ?? 12;
  const monthEnd = new Date(Date.UTC(2000, lastMonth, 0));
  monthEnd.setUTCFullYear(year, lastMonth, 0);
  return {
    start: { year, month: month ?? 1, day: day ?? 1 },
    end: { year, month: lastMonth, day: day ?? monthEnd.getUTCDate() },
  };
}

/** The parser takes 29 February in any year and reads it as 1 March. */
function isOnCalendar(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  return !day || new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}

/** Whether a text is a date that `readEdtf` takes (EDTF, ISO 8601-2). */
export function isEdtf(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch {
    return false;
  }
}

const iso = ({ year, month, day }: Bound): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The last day that the expression can mean, as `YYYY-MM-DD`. */
export const lastDay = (text: string): string => iso(readEdtf(text).end);

/** The first day that the expression can mean, as `YYYY-MM-DD`. */
export const firstDay = (text: string): string => iso(readEdtf(text).start);

/** How a language writes dates: the words around a decade, an interval and a doubt. */
export type DateWords = {
  readonly decade: (year: number) => string;
  readonly interval: (from: string, to: string) => string;
  readonly about: (date: string) => string;
};

/** A date as a reader sees it: `8 April 2016`, `April 2016`, `2016`, `the 1990s`, `about 2016`. `language` is a BCP 47 tag. */
export function formatEdtf(text: string, language: string, words: DateWords): string {
  const date = readEdtf(text);
  if (date.precision === 'interval') {
    const [from = '', to = ''] = text.split('/');
    return words.interval(formatEdtf(from, language, words), formatEdtf(to, language, words));
  }
  const formatted = date.precision === 'decade' ? words.decade(date.start.year) : formatDay(date, language);
  return date.approximate ? words.about(formatted) : formatted;
}

function formatDay({ start, precision }: FuzzyDate, language: string): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (precision !== 'year') parts.month = 'long';
  if (precision === 'day') parts.day = 'numeric';
  return dateFormat(language, parts).format(new Date(iso(start)));
}
