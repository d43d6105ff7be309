import { z } from 'zod';
import { prose } from './prose.ts';
import { id } from './ref.ts';

/** What every section of a profile may say for itself. */
export const sectionHead = {
  /** A name for it, by which an audience that extends this one can leave it out, move or retitle it. */
  name: id.optional(),
  /** A few words above the headline. */
  kicker: prose.optional(),
  /** A sentence that can be disagreed with. */
  headline: prose.optional(),
  /** What the speaker says to the slide, a line each; for a deck only. They are never handed out. */
  notes: z.array(prose).optional(),
  /** Minutes planned for the slide: 0.5, 2. Those without share what is left of the audience's budget. */
  minutes: z.number().positive().max(60).optional(),
};

const anySection = z.looseObject({ section: z.string(), ...sectionHead });
/** A section of a profile, of whatever kind: its word and its head. What else it says is known to its kind alone. */
export type SectionSpec = z.output<typeof anySection>;
