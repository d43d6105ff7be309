import { z } from 'zod';
import { edtf } from './date.ts';
import { anyPhrase, phrase } from './phrase.ts';
import { ref } from './ref.ts';
import { orUnknown } from './unknown.ts';

/** How exact a source can be about a number. */
export const qualifiers = ['exactly', 'about', 'over', 'at least', 'up to'] as const;

/** How exact the source is about a number. */
const qualifier = z.enum(qualifiers).default('exactly');

/** How a number can be computed of others. */
export const operations = ['sum', 'difference', 'mean', 'ratio', 'part', 'change', 'index'] as const;

/** Where a number that nobody typed comes from. The engine writes it. */
const made = {
  /** The cell of a dataset that it was taken from. */
  taken: z
    .strictObject({ dataset: ref('dataset'), row: z.string(), column: z.string(), cell: z.string() })
    .meta({ written: 'by the engine' })
    .optional(),
  /** The numbers that it was computed of, and how. */
  derived: z
    .strictObject({
      by: z.enum(operations),
      of: z.array(z.strictObject({ claim: ref('claim'), key: z.string().optional() })),
    })
    .meta({ written: 'by the engine' })
    .optional(),
};

/** How the people asked were chosen. */
export const sampling = z.enum([
  'probability',
  'convenience',
  'census',
  'administrative',
  'model',
  'unknown',
]);

/** One number, or the two ends of a range. */
const numberOrRange = z.union([
  z.number(),
  z.tuple([z.number(), z.number()]).superRefine(([from, to], context) => {
    if (from < to) return;
    context.addIssue({
      code: 'custom',
      message: `the range begins with ${from} and ends with ${to}`,
      params: {
        remedy: from === to ? 'write the one number' : `write the smaller end first: [${to}, ${from}]`,
      },
    });
  }),
]);

/** Whether a percentage is what a share comes to, rounded to the digits that it is given with. */
function agrees(percent: number, share: number): boolean {
  const digits = /\.(\d+)/.exec(String(percent))?.[1]?.length ?? 0;
  return Math.abs(percent - share * 100) <= 0.5 * 10 ** -digits + 1e-9;
}

/** A part of a group: 26 of 36 people asked. */
export const share = z
  .strictObject({
    type: z.literal('share'),
    /** How many, in `unit`. Needed when the base is known. */
    count: z.int().nonnegative().optional(),
    /** The base: how many were asked, in `unit`. */
    of: orUnknown(z.int().positive()),
    /** 0–100. Needed when the base is unknown; computed otherwise. */
    percent: z.number().min(0).max(100).optional(),
    /** Who was asked: "people asked inside the country". */
    population: phrase,
    /** When they were asked. */
    fieldwork: orUnknown(edtf),
    sampling,
    /** What is counted, in the plural: "people asked" unless said otherwise. */
    unit: anyPhrase.optional(),
    ...made,
  })
  .superRefine((value, context) => {
    if (typeof value.of === 'number') {
      if (value.count === undefined)
        context.addIssue({
          code: 'custom',
          path: ['count'],
          message: 'a share with a known base needs its count',
        });
      else if (value.count > value.of)
        context.addIssue({
          code: 'custom',
          path: ['count'],
          message: `the count ${value.count} is above the base ${value.of}`,
          params: { remedy: 'check which is which' },
        });
      else if (value.percent !== undefined && !agrees(value.percent, value.count / value.of))
        context.addIssue({
          code: 'custom',
          path: ['percent'],
          message: `${value.count} of ${value.of} are not ${value.percent} per cent`,
          params: { remedy: 'correct the one that is wrong, or take percent out: it is computed' },
        });
    } else if (value.percent === undefined)
      context.addIssue({
        code: 'custom',
        path: ['percent'],
        message: 'a share whose base is unknown needs its percent, as the source gives it',
      });
  });

/** A count or a measure with its unit: about 400 markets, 3 to 4 years. */
export const amount = z.strictObject({
  type: z.literal('amount'),
  /** How many: `400`, or the two ends of a range: `[3, 4]`. */
  value: numberOrRange,
  /** What is counted, as it stands after the number: "official markets". May be empty. */
  unit: anyPhrase,
  qualifier,
  ...made,
});

/** Every code of ISO 4217 that the language data knows. */
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217: USD, KRW, CNY. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'a currency is three capital letters (ISO 4217), like USD')
  .superRefine((code, context) => {
    if (!/^[A-Z]{3}$/.test(code) || currencies.has(code)) return;
    context.addIssue({
      code: 'custom',
      message: `there is no currency "${code}"`,
      params: { remedy: 'write its code of ISO 4217, like USD; a unit that is no currency is an amount' },
    });
  });

/** What a price or a wage is for. */
export const period = z.enum(['day', 'month', 'year', 'person', 'kilogram']);

/** Money in the currency of the source. It is never converted. */
export const money = z.strictObject({
  type: z.literal('money'),
  /** How much, in the currency: `20`, or the two ends of a range: `[20, 30]`. */
  amount: numberOrRange,
  /** ISO 4217: USD, KRW, CNY. */
  currency,
  /** What the sum is for, where it is a price or a wage. */
  per: period.optional(),
  qualifier,
  ...made,
});

/** A rate or a change in per cent that is not a share of people: growth of −1.1 %. */
export const rate = z.strictObject({
  type: z.literal('rate'),
  /** In per cent; negative for a fall. */
  value: numberOrRange,
  /** Of what: "gross domestic product, against the year before". */
  of: phrase,
  qualifier,
  ...made,
});

export const quantityValue = z.discriminatedUnion('type', [share, amount, money, rate]);
export type QuantityValue = z.infer<typeof quantityValue>;
export type ShareValue = z.infer<typeof share>;

/** A share on a base below this prints its count, never a bare percentage. */
export const smallBase = 100;

/** How many whole ones, nought or more, a number counts; undefined for a range, a part of one and any other number. */
export function wholeCountOf(value: QuantityValue): number | undefined {
  if (value.type === 'share') return typeof value.of === 'number' ? value.count : undefined;
  if (value.type !== 'amount' || typeof value.value !== 'number') return undefined;
  return Number.isInteger(value.value) && value.value >= 0 ? value.value : undefined;
}
