import { z } from 'zod';
import { printable } from '../printable.ts';
import { prose } from '../schema/prose.ts';
import { defineSection, frame, head } from './section.ts';

/** The conclusion in a box: bottom line up front. */
export const bottomLineSpec = z.strictObject({
  section: z.literal('bottom-line'),
  ...head,
  /** At most 60 words. */
  statement: prose,
});

export const bottomLine = defineSection({
  id: 'bottom-line',
  templates: { briefing: 'bottom-line', deck: 'bottom-line' },
  spec: bottomLineSpec,
  context: z.object({ ...frame, statement: printable }),
  select: (spec, desk) => ({ statement: desk.print(spec.statement) }),
});
