import type { Claim } from '../../model/library.ts';
import { likelihoodScale } from '../../model/scale.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import { percentOf } from '../desk/quantity.ts';

/** The numbers of a claim with what they count, in each form that a document may give them, as far as they are told apart from other numbers. */
export const numbersOf = (claim: Claim): readonly string[] =>
  [...(claim.quantity ? [claim.quantity] : []), ...Object.values(claim.quantities)].flatMap(numberPhrases);

/** Percentages that every legend prints. */
export const scaleNumbers: readonly string[] = likelihoodScale.flatMap(({ low, high }) => [
  `${low} percent`,
  `${high} percent`,
  ...spans([low, high], String, ' percent'),
]);

/** One number with what it counts, in each form that a document may give it. */
export function numberPhrases(value: QuantityValue): readonly string[] {
  switch (value.type) {
    case 'share':
      return [
        ...(typeof value.of === 'number' && value.of > 9 ? [`${value.count} of ${value.of}`] : []),
        ...ofPercent(percentOf(value)),
      ];
    case 'rate':
      return ofPercent(value.value);
    case 'amount':
      return value.unit === '' ? [] : inForms(value.value, ` ${value.unit}`);
    case 'money':
      return sums(value.amount, value.currency);
  }
}

type Ends = number | readonly [number, number];

const ofPercent = (value: Ends): readonly string[] => inForms(value, ' percent');

/** A single digit turns up by chance. */
const tells = (value: number): boolean => Math.abs(value) > 9 || !Number.isInteger(value);

/** A number, or a range in the ways that ranges are written, with what it counts. */
function inForms(value: Ends, unit: string): readonly string[] {
  if (typeof value === 'number') return tells(value) ? numerals(value).map((one) => `${one}${unit}`) : [];
  return value.some(tells)
    ? spans(value, (one) => numerals(one)[0]!, unit).concat(spansInWords(value, unit))
    : [];
}

/** `1500000`, and `1.5 million` as it prints. */
const numerals = (value: number): readonly string[] => {
  const size = Math.abs(value);
  return size >= 1_000_000 ? [String(size), `${size / 1_000_000} million`] : [String(size)];
};

function spans(
  [low, high]: readonly [number, number],
  write: (one: number) => string,
  unit: string,
): string[] {
  const [from, to] = [write(low), write(high)];
  return ['–', ' to ', ' and '].map((between) => `${from}${between}${to}${unit}`);
}

const spansInWords = (value: readonly [number, number], unit: string): string[] =>
  value.some((one) => Math.abs(one) >= 1_000_000) ? spans(value, (one) => numerals(one).at(-1)!, unit) : [];

/** `USD 20`, `20 US dollars`, `600 million`. */
function sums(amount: Ends, currency: string): readonly string[] {
  const ends = typeof amount === 'number' ? [amount] : amount;
  if (!ends.some(tells)) return [];
  const name = new Intl.DisplayNames('en', { type: 'currency' }).of(currency) ?? currency;
  const written =
    typeof amount === 'number'
      ? numerals(amount)
      : [...spans(amount, (one) => numerals(one)[0]!, ''), ...spansInWords(amount, '')];
  return written.flatMap((one) => [
    `${currency} ${one}`,
    `${one} ${currency}`,
    `${one} ${name}s`,
    `${one} ${name.split(' ').at(-1)!.toLowerCase()}s`,
    ...(one.includes('million') ? [one] : []),
  ]);
}
