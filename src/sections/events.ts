import { z } from 'zod';
import { byText } from '../lib/order.ts';
import { capitalised } from '../model/capital.ts';
import { firstDay } from '../model/edtf.ts';
import type { EntityOf } from '../model/library.ts';
import { printable } from '../model/printable.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { standingOf } from './analysis/events.ts';
import type { Desk } from './desk/desk.ts';
import { defineSection, frame } from './section.ts';

/** What happened when, in the order of time, each with its sources and with what was corrected or disputed since. */
const eventsSpec = z.strictObject({
  section: z.literal('events'),
  ...sectionHead,
  /** The events; they are put in the order of time. */
  events: z.array(ref('event')).min(2).max(16),
});

const row = z.object({
  /** "30 November 2009", "The 1990s". */
  when: z.string(),
  title: printable,
  /** True where it did not happen so: its words are struck through. */
  struck: z.boolean(),
  /** "Disputed", "Corrected 10 May 2016"; empty for what stands. */
  standing: z.string(),
});

export const events = defineSection({
  templates: { briefing: 'events' },
  spec: eventsSpec,
  context: z.object({ ...frame, rows: z.array(row) }),
  select: (spec, desk) => ({
    rows: spec.events
      .map((id) => desk.named('events', id))
      .toSorted((a, b) => byText(firstDay(a.when), firstDay(b.when)))
      .map((event) => rowOf(event, desk)),
  }),
});

function rowOf(event: EntityOf<'event'>, desk: Desk): z.input<typeof row> {
  const { state, correction, struck } = standingOf(event, desk.library);
  const since = correction ? desk.date(correction.date) : '';
  return {
    when: capitalised(desk.date(event.when)),
    title: desk.cited(event.title, event.claims),
    struck,
    standing: state === 'stands' ? '' : `${desk.locale.figures[state]} ${since}`.trim(),
  };
}
