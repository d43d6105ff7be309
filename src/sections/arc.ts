import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { speakerOf } from './account.ts';
import { defineSection, frame } from './section.ts';

/** One person's story in dated beats, retold and attributed: what happened, what it meant for them, what they did. It shows experience, not how common it is. */
const arcSpec = z.strictObject({
  section: z.literal('arc'),
  ...sectionHead,
  /** The testimony whose speaker it is. */
  claim: ref('claim'),
  /** The beats, in order. */
  beats: z
    .array(
      z.strictObject({
        /** A date, or what the beat is about: "What she held". */
        when: prose,
        /** What happened, in our words, cited. */
        says: prose,
      }),
    )
    .min(2)
    .max(4),
});

export const arc = defineSection({
  templates: { deck: 'arc', briefing: 'arc' },
  spec: arcSpec,
  context: z.object({
    ...frame,
    speaker: z.string(),
    /** "left in 2009", or that the year was not recorded. */
    left: z.string().optional(),
    relayedBy: z.string(),
    beats: z.array(z.object({ when: printable, says: printable })),
  }),
  select: (spec, desk) => ({
    ...speakerOf(spec.claim, desk),
    beats: spec.beats.map(({ when, says }) => ({ when: desk.print(when), says: desk.print(says) })),
  }),
});
