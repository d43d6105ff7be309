import { z } from 'zod';
import { isSlide } from '../../figures/frame.ts';
import type { Timeline, TimelineEvent } from '../../figures/timeline-events.ts';
import { capitalised } from '../../model/capital.ts';
import type { EntityOf } from '../../model/library.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { standingOf } from '../analysis/events.ts';
import { type Choice, chosenOpen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';
import { overtaken } from './overtaken.ts';

/** Events in time, with what was disputed or corrected since. */
const timelineSpec = z.strictObject({
  figure: z.literal('timeline'),
  ...figureHead,
  /** The events; they are put in the order of time. */
  events: someOf('event'),
});
type Spec = z.output<typeof timelineSpec>;

export const timeline = defineFigure({
  spec: timelineSpec,
  needs: 'type',
  choose: chooseTimeline,
  draw: { load: async () => (await import('../../figures/timeline.ts')).drawTimeline },
});

/** Events of which the audience may get every claim. */
function chooseTimeline(spec: Spec, desk: FigureDesk): Choice<Timeline> {
  const events = chosenOpen('events', spec.events, {
    desk,
    fit: ({ claims }) => claims.every(desk.permits),
  });
  return {
    data: { title: desk.say(spec.title), events: events.map((event) => toEvent(event, desk)) },
    claims: [...new Set(events.flatMap(({ claims }) => claims))],
  };
}

/** An event with what is held of it now, and since when. */
function toEvent(event: EntityOf<'event'>, desk: FigureDesk): TimelineEvent {
  const { state, correction, doubted, struck } = standingOf(event, desk.library);
  const base = {
    date: event.when,
    dateText: capitalised(desk.date(event.when)),
    label: desk.say(event.title),
  };
  if (correction)
    return { ...base, state, struck, now: shortest(correction, desk), nowDate: desk.date(correction.date) };
  return doubted === undefined
    ? { ...base, state, struck }
    : { ...base, state, now: overtaken(doubted, desk)?.text };
}

/** A slide has room for a few words, which a check has; a page has room for the correction itself. */
function shortest({ claim, now }: EntityOf<'correction'>, { library, say, frame }: FigureDesk): string {
  const check = (library.checksOf[claim] ?? [])
    .map((id) => library.checks[id]!)
    .find(({ basis }) => basis === 'read');
  return say(check && isSlide(frame) ? check.short : now);
}
