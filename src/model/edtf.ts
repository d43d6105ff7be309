/** A calendar day. */
type Day = { readonly year: number; readonly month: number; readonly day: number };

/** What a date expression says, ready to be printed: its first and last day, its precision and its doubts. */
export type FuzzyDate = {
  readonly start: Day;
  readonly end: Day;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'interval';
  readonly approximate: boolean;
};

/** A year, a month of it, a day of that, each as far as it is known: with a doubt, or with the rest said to be unknown. */
const forms = [/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/, /^(\d{4})-(\d\d)-XX$/, /^(\d{4})-XX(?:-XX)?$/];
/** Some year of a decade or a century. */
const someYear = /^(?:\d{3}X|\d\dXX)$/;

/** Reads an EDTF expression (ISO 8601-2, the part of levels 0 and 1 that can be printed). Throws `RangeError` when it is none. */
export function readEdtf(text: string): FuzzyDate {
  const [from, to, ...more] = text.split('/').map(readDate);
  if (from && to === undefined && !text.includes('/')) return from;
  if (!from || !to || more.length > 0 || iso(from.start) >= iso(to.start))
    throw new RangeError(`"${text}" is not an EDTF date`);
  const approximate = from.approximate || to.approximate;
  return { start: from.start, end: to.end, precision: 'interval', approximate };
}

/** One date, or one end of an interval; nothing where it is none. */
function readDate(text: string): FuzzyDate | undefined {
  if (someYear.test(text))
    return {
      start: { year: Number(text.replaceAll('X', '0')), month: 1, day: 1 },
      end: { year: Number(text.replaceAll('X', '9')), month: 12, day: 31 },
      precision: 'decade',
      approximate: false,
    };
  const found = forms.map((form) => form.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const [year = 0, month, day] = found.slice(1, 4).map((part) => (part ? Number(part) : undefined));
  const start = { year, month: month ?? 1, day: day ?? 1 };
  const last = lastOfMonth(year, month ?? 12);
  if (start.month < 1 || start.month > 12 || start.day < 1 || start.day > last) return undefined;
  return {
    start,
    end: { year, month: month ?? 12, day: day ?? last },
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    approximate: found[4] !== undefined,
  };
}

const lastOfMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether a text is a date that `readEdtf` takes (EDTF, ISO 8601-2). */
export function isEdtf(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch {
    return false;
  }
}

export const iso = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The last day that the expression can mean, as `YYYY-MM-DD`. */
export const lastDay = (text: string): string => iso(readEdtf(text).end);

/** The first day that the expression can mean, as `YYYY-MM-DD`. */
export const firstDay = (text: string): string => iso(readEdtf(text).start);
