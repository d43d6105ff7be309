import type { z } from 'zod';
import type { locator } from '../schema/locator.ts';
import type { Ref } from '../schema/ref.ts';
import type { Unknown } from '../schema/unknown.ts';
import type {
  amount as amountSchema,
  money as moneySchema,
  rate as rateSchema,
  share as shareSchema,
} from '../schema/value.ts';

type Spec<S extends z.ZodType> = Omit<z.input<S>, 'type' | 'taken' | 'derived'>;

/** A part of a group: `share({ count: 26, of: 36, population: 'people asked', fieldwork: '2016', sampling: 'convenience' })`. */
export const share = (spec: Spec<typeof shareSchema>) => ({ type: 'share' as const, ...spec });

/** A count or a measure: `amount({ value: 400, unit: 'official markets', qualifier: 'about' })`. */
export const amount = (spec: Spec<typeof amountSchema>) => ({ type: 'amount' as const, ...spec });

/** Money in the source's own currency: `money({ amount: 20, currency: 'USD', qualifier: 'about' })`. */
export const money = (spec: Spec<typeof moneySchema>) => ({ type: 'money' as const, ...spec });

/** A rate or a change in per cent: `rate({ value: -1.1, of: 'gross domestic product' })`. */
export const rate = (spec: Spec<typeof rateSchema>) => ({ type: 'rate' as const, ...spec });

/** What the evidence does not say, with the reason: `unknown('the page does not name its authors')`. */
export const unknown = (why: string): Unknown => ({ unknown: why });

/** A place in a source: `at(breadSurvey, { paragraph: 7 })`. */
export const at = (
  source: Ref<'source'>,
  where: Omit<z.input<typeof locator>, 'source'> = {},
): z.input<typeof locator> => ({ source, ...where });
