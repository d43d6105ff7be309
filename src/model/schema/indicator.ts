import { z } from 'zod';
import { edtf } from './date.ts';
import { prose } from './prose.ts';
import { evidence, id, ref, refs } from './ref.ts';
import { orUnknown } from './unknown.ts';

/** One value of an indicator: the number of a claim. `key` names one of several. */
const observedValue = z.strictObject({
  on: edtf,
  claim: ref('claim'),
  key: z.string().optional(),
});

/** What to watch. */
export const indicator = z.strictObject({
  id,
  name: prose,
  /** A name for a table cell. */
  short: prose,
  /** Which way means less stability: up, down, or either. */
  direction: z.enum(['up', 'down', 'two-way']),
  /** What a change would mean; for two-way ones, both readings. */
  means: prose,
  measure: prose,
  /** Where it can be observed. */
  observable: prose,
  /** What counts as a change worth acting on. */
  threshold: orUnknown(prose),
  baseline: orUnknown(prose),
  /** Its values so far, the latest last. Each is the number of a claim. */
  series: orUnknown(z.array(observedValue).min(1)).default({ unknown: 'the evidence gives no values' }),
  drivers: refs('driver'),
  evidence,
});
