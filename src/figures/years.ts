import { readEdtf } from '../model/edtf.ts';

/** First and last moment of an EDTF date, in years with their fraction: 2016-07 is 2016.5 to 2016.58. */
export function yearsOf(date: string): readonly [number, number] {
  const { start, end } = readEdtf(date);
  const years = ({ year, month, day }: typeof start) => year + (month - 1) / 12 + (day - 1) / 365.25;
  return [years(start), years(end) + 1 / 365.25];
}
