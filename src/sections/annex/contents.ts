import { z } from 'zod';
import { printable } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection, frame } from '../section.ts';

/** What stands where: the headings of the document with their pages, which the printer fills in. */
const contentsSpec = z.strictObject({ section: z.literal('contents'), ...sectionHead });

export const contents = defineSection({
  templates: { briefing: 'contents' },
  outlines: true,
  spec: contentsSpec,
  context: z.object({
    ...frame,
    entries: z.array(z.object({ anchor: z.string(), link: z.string(), title: printable, level: z.number() })),
  }),
  select: (_spec, desk) => ({
    entries: desk.outline().map(({ anchor, title, level }) => ({ anchor, link: `#${anchor}`, title, level })),
  }),
});
