import type { Claim } from '../model/library.ts';
import { type QuantityValue, type ShareValue, smallBase } from '../model/schema/value.ts';
import { percentOf } from '../sections/desk/quantity.ts';

/** All numbers of a claim, by key; the empty key is its own. */
export const quantitiesOf = (claim: Claim): readonly (readonly [key: string, value: QuantityValue])[] => [
  ...(claim.quantity ? [['', claim.quantity] as const] : []),
  ...Object.entries(claim.quantities),
];

/** Shares of a claim that may not print as a bare percentage: their base is small or unknown. */
export const narrowShares = (claim: Claim): readonly ShareValue[] =>
  quantitiesOf(claim).flatMap(([, value]) =>
    value.type === 'share' && (typeof value.of !== 'number' || value.of < smallBase) ? [value] : [],
  );

const ends = (value: number | readonly [number, number]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** Every number that a quantity may print as, in any audience's form. */
export function numbersOf(value: QuantityValue): readonly number[] {
  switch (value.type) {
    case 'share':
      return [value.count, value.of, percentOf(value)].filter((one) => typeof one === 'number');
    case 'money':
      return ends(value.amount);
    case 'amount':
      return [...ends(value.value), ...readNumbers(value.unit)];
    case 'rate':
      return ends(value.value);
  }
}

/** How a language writes numbers: what groups thousands, what stands before decimals, its words for large numbers. */
type NumberForm = {
  readonly group: string;
  readonly decimal: string;
  readonly scales: Readonly<Record<string, number>>;
};

const english: NumberForm = {
  group: ',',
  decimal: '.',
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

function formOf(language: string): NumberForm {
  if (language === 'en') return english;
  const part = (type: string, value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, options).formatToParts(value).find((one) => one.type === type)?.value;
  const words = [1e3, 1e6, 1e9, 1e12].flatMap((scale) =>
    [1, 2].flatMap((count): [string, number][] => {
      const long = { notation: 'compact', compactDisplay: 'long' } as const;
      const word = part('compact', count * scale, long);
      // Korean counts in ten thousands: a million is 100만.
      return word
        ? [[word.toLowerCase(), (count * scale) / Number(part('integer', count * scale, long))]]
        : [];
    }),
  );
  return {
    group: part('group', 1_234_567) ?? ' ',
    decimal: part('decimal', 0.5) ?? '.',
    scales: Object.fromEntries(words),
  };
}

/** The numbers that a text of a language shows: `26 of 36 (72%)`, `−1.1%`, `600 million`; `3,7 %`, `1.047`. */
export function readNumbers(text: string, language = 'en'): readonly number[] {
  const { group, decimal, scales } = formOf(language);
  const words = Object.keys(scales).join('|');
  const number = new RegExp(
    `([−-]?)(\\d[\\d${escaped(group)}]*(?:${escaped(decimal)}\\d+)?)(?:[\\s\\u00a0\\u202f]?(${words})(?!\\p{Script=Latin}))?`,
    'giu',
  );
  return [...text.matchAll(number)].map(([, sign, digits = '', scale]) => {
    const plain = digits.replaceAll(group, '').replace(decimal, '.');
    return (sign === '−' ? -1 : 1) * Number(plain) * (scales[scale?.toLowerCase() ?? ''] ?? 1);
  });
}

const escaped = (mark: string): string => mark.replace('.', '\\.');
