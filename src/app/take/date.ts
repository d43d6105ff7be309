import { isEdtf } from '../../model/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string): string | undefined => {
  const index = months.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
};

/** A date as libraries write it, in EDTF; nothing where it can be read in two ways or in none: `03/05/2019`. */
export function edtfOf(written: string): string | undefined {
  const text = written.trim();
  const candidates = [text.replace(/T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/, ''), parted(text), worded(text)];
  return candidates.find((one) => one !== undefined && isEdtf(one));
}

/** `2019/5/3/` of RIS: year, month, day, and what else there is, each of which may be empty. */
function parted(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d{0,2})(?:[/-](\d{0,2})(?:\/.*)?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (!month && day) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part!.padStart(2, '0'))
    .join('-');
}

/** `5 May 2020`, `May 5, 2020`, `May 2020`. */
function worded(text: string): string | undefined {
  const [, dayBefore, word, dayBehind, year] =
    /^(?:(\d{1,2})\.? )?(\p{L}{3,9})\.?(?: (\d{1,2}),)? (\d{4})$/u.exec(text) ?? [];
  const month = word === undefined ? undefined : monthOf(word);
  if (month === undefined || (dayBefore && dayBehind)) return undefined;
  const day = dayBefore ?? dayBehind;
  return [year, month, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** A year, month and day of CSL in EDTF; nothing where they are none. */
export function edtfOfParts(parts: readonly unknown[]): string | undefined {
  const [year, ...rest] = parts.map(String);
  const text = [year?.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return isEdtf(text) ? text : undefined;
}
