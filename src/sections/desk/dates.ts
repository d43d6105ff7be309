import { dateFormat } from '../../lib/intl.ts';
import { fillPattern } from '../../lib/pattern.ts';
import { type FuzzyDate, iso, readEdtf } from '../../model/edtf.ts';
import type { Locale } from '../../model/schema/locale.ts';

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

/** Prints EDTF dates in the words of a language. */
export function datePrinter({ dates, language }: Locale): (edtf: string) => string {
  const words: DateWords = {
    decade: (year) => fillPattern(dates.decade, String(year)),
    interval: (from, to) => fillPattern(dates.interval, from, to),
    about: (date) => fillPattern(dates.about, date),
  };
  return (edtf) => formatEdtf(edtf, language, words);
}

/** When people were asked: "asked in May 2016", of a day "asked on 31 May 2016". */
export function askedWhen(edtf: string, locale: Locale): string {
  const last = readEdtf(edtf.split('/').at(-1) || edtf);
  const pattern = last.precision === 'day' ? locale.labels.fieldworkDay : locale.labels.fieldwork;
  return fillPattern(pattern, datePrinter(locale)(edtf));
}
