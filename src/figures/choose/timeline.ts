import type { EntityOf } from '../../library.ts';
import type { SpecOf } from '../../schema/figure.ts';
import type { TimelineEvent } from '../timeline.ts';
import { type Choice, chosen, type FigureDesk } from './choice.ts';
import { overtaken } from './overtaken.ts';

export function chooseTimeline(spec: SpecOf<'timeline'>, desk: FigureDesk): Choice<'timeline'> {
  const events = chosen(spec.events, desk.library.events, ({ claims }) => claims.every(desk.permits));
  return {
    data: { title: desk.say(spec.title), events: events.map((event) => toEvent(event, desk)) },
    claims: [...new Set(events.flatMap(({ claims }) => claims))],
  };
}

/** Corrected by its own correction; disputed where one of its claims is. */
function toEvent(event: EntityOf<'event'>, desk: FigureDesk): TimelineEvent {
  const base = { date: event.when, dateText: desk.date(event.when), label: desk.say(event.title) };
  const correction = event.corrections.map((id) => desk.library.corrections[id]!).at(-1);
  if (correction)
    return { ...base, state: 'corrected', now: `${desk.date(correction.date)}, ${desk.say(correction.now)}` };
  const doubted = event.claims.find((id) =>
    ['disputed', 'contradicted'].includes(desk.library.claims[id]!.status),
  );
  if (doubted === undefined) return { ...base, state: 'stands' };
  return { ...base, state: 'disputed', now: overtaken(doubted, desk)?.text };
}
