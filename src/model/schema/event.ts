import { z } from 'zod';
import { edtf } from './date.ts';
import { fault, nonEmpty } from './fault.ts';
import { prose } from './prose.ts';
import { evidence, id, ref, refs } from './ref.ts';

/** A moment or a span of the timeline. */
export const event = z.strictObject({
  id,
  /** "The state exchanges the currency". */
  title: prose,
  /** `199X`, `2009-11`, `2018/2019`. */
  when: edtf,
  /** One sentence more, where there is room. */
  says: prose.optional(),
  /** What says that it happened. */
  claims: nonEmpty(ref('claim'), fault('an event needs a claim', 'add claims: [claim]')),
  /** Who took part. */
  actors: refs('actor'),
  /** What was later held to be otherwise. */
  corrections: refs('correction'),
  evidence,
});
