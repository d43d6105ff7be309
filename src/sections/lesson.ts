import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** One driver to learn from: the idea, how it works step by step, the evidence, a question. Its caveats stand at its foot. */
const lessonSpec = z.strictObject({
  section: z.literal('lesson'),
  ...sectionHead,
  /** The driver. */
  driver: ref('driver'),
  /** A paragraph; the driver's summary unless said otherwise. */
  idea: prose.optional(),
  /** How it works, drawn as a chain of steps. */
  mechanism: ref('mechanism').optional(),
  /** What is known, a line each, cited. */
  known: z.array(prose).max(4).default([]),
  /** A question to the reader. */
  ask: prose.optional(),
});

export const lesson = defineSection({
  templates: { deck: 'lesson', briefing: 'lesson' },
  spec: lessonSpec,
  context: z.object({
    ...frame,
    /** A slide prints it where it has no evidence to show. */
    idea: printable.optional(),
    /** The mechanism's name and steps; empty where the section names none. */
    mechanism: z.string(),
    steps: z.array(printable),
    known: z.array(printable),
    ask: printable.optional(),
  }),
  select: (spec, desk) => {
    const driver = desk.library.drivers[spec.driver]!;
    const mechanism = spec.mechanism === undefined ? undefined : desk.library.mechanisms[spec.mechanism]!;
    const short = desk.kind === 'deck' && spec.known.length > 0;
    for (const claim of mechanism?.claims ?? []) desk.rest(claim);
    return {
      kicker: desk.print(spec.kicker ?? driver.name),
      headline: desk.print(spec.headline ?? driver.headline),
      idea: short ? undefined : desk.print(spec.idea ?? driver.summary),
      mechanism: mechanism ? desk.say(mechanism.name) : '',
      steps: (mechanism?.steps ?? []).map((step) => desk.print(step)),
      known: spec.known.map((text) => desk.print(text)),
      ask: desk.optional(spec.ask),
    };
  },
});
