import { z } from 'zod';
import { edtf } from './date.ts';
import { prose } from './prose.ts';
import { evidence, id, ref, refs } from './ref.ts';
import { orUnknown } from './unknown.ts';

/** One value of an indicator: the number of a claim. `key` names one of several. */
const observedValue = z.strictObject({
  /** The date of the value. */
  on: edtf,
  /** The claim whose number it is. */
  claim: ref('claim'),
  /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
  key: z.string().optional(),
});

/** What to watch. */
export const indicator = z.strictObject({
  id,
  /** What is watched: "Price of a loaf in the harbour towns". */
  name: prose,
  /** A name for a table cell. */
  short: prose,
  /** Which way means less stability: up, down, or either. */
  direction: z.enum(['up', 'down', 'two-way']),
  /** What a change would mean; for two-way ones, both readings. */
  means: prose,
  /** What is counted or measured, with its unit: "euros a kilogram". */
  measure: prose,
  /** Where it can be observed. */
  observable: prose,
  /** What counts as a change worth acting on. */
  threshold: orUnknown(prose),
  /** Where it stood to begin with. */
  baseline: orUnknown(prose),
  /** Its values so far, the latest last. Each is the number of a claim. */
  series: orUnknown(z.array(observedValue).min(1)).default({ unknown: 'the evidence gives no values' }),
  /** The drivers that it tells of. */
  drivers: refs('driver'),
  evidence,
});
