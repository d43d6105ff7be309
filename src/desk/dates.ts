import { type DateWords, formatEdtf } from '../edtf.ts';
import { fillPattern } from '../quantity.ts';
import type { Locale } from '../schema/locale.ts';

/** Prints EDTF dates in the words of a language. */
export function datePrinter({ dates, language }: Locale): (edtf: string) => string {
  const words: DateWords = {
    decade: (year) => fillPattern(dates.decade, String(year)),
    interval: (from, to) => fillPattern(dates.interval, from, to),
    about: (date) => fillPattern(dates.about, date),
  };
  return (edtf) => formatEdtf(edtf, language, words);
}
