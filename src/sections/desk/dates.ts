import { fillPattern } from '../../lib/pattern.ts';
import { type DateWords, formatEdtf } from '../../model/edtf.ts';
import type { Locale } from '../../model/schema/locale.ts';

/** Prints EDTF dates in the words of a language. */
export function datePrinter({ dates, language }: Locale): (edtf: string) => string {
  const words: DateWords = {
    decade: (year) => fillPattern(dates.decade, String(year)),
    interval: (from, to) => fillPattern(dates.interval, from, to),
    about: (date) => fillPattern(dates.about, date),
  };
  return (edtf) => formatEdtf(edtf, language, words);
}
