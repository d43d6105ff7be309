import { isSlide } from '../../figures/frame.ts';
import type { TimelineEvent } from '../../figures/timeline-events.ts';
import { capitalised } from '../../model/capital.ts';
import type { EntityOf } from '../../model/library.ts';
import type { SpecOf } from '../../model/schema/figure.ts';
import { standingOf } from '../analysis/events.ts';
import { type Choice, chosen, type FigureDesk } from './choice.ts';
import { overtaken } from './overtaken.ts';

/** Events of which the audience may get every claim. */
export function chooseTimeline(spec: SpecOf<'timeline'>, desk: FigureDesk): Choice<'timeline'> {
  const events = chosen(spec.events, desk.library.events, ({ claims }) => claims.every(desk.permits));
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
  return doubted === undefined ? { ...base, state } : { ...base, state, now: overtaken(doubted, desk)?.text };
}

/** A slide has room for a few words, which a check has; a page has room for the correction itself. */
function shortest({ claim, now }: EntityOf<'correction'>, { library, say, frame }: FigureDesk): string {
  const check = (library.checksOf[claim] ?? [])
    .map((id) => library.checks[id]!)
    .find(({ basis }) => basis === 'read');
  return say(check && isSlide(frame) ? check.short : now);
}
