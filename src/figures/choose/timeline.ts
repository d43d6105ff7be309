import type { EntityOf } from '../../library.ts';
import type { SpecOf } from '../../schema/figure.ts';
import { isSlide } from '../frame.ts';
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

/**
 * Corrected where a correction is of one of its own claims, and struck through where that claim no longer holds. An event
 * that brought a correction of something else stands. Disputed where one of its claims is.
 */
function toEvent(event: EntityOf<'event'>, desk: FigureDesk): TimelineEvent {
  const base = {
    date: event.when,
    dateText: sentenceCase(desk.date(event.when), desk.locale.language),
    label: desk.say(event.title),
  };
  const correction = event.corrections
    .map((id) => desk.library.corrections[id]!)
    .findLast(({ claim }) => event.claims.includes(claim));
  if (correction) {
    const { status } = desk.library.claims[correction.claim]!;
    const since = { now: shortest(correction, desk), nowDate: desk.date(correction.date) };
    if (status === 'disputed') return { ...base, ...since, state: 'disputed' };
    return {
      ...base,
      ...since,
      state: 'corrected',
      struck: status === 'contradicted' || status === 'superseded',
    };
  }
  const doubted = event.claims.find((id) =>
    ['disputed', 'contradicted'].includes(desk.library.claims[id]!.status),
  );
  if (doubted === undefined) return { ...base, state: 'stands' };
  return { ...base, state: 'disputed', now: overtaken(doubted, desk)?.text };
}

/** A date that begins a label: "The 1990s". */
const sentenceCase = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** A slide has room for a few words, which a check has; a page has room for the correction itself. */
function shortest({ claim, now }: EntityOf<'correction'>, { library, say, frame }: FigureDesk): string {
  const check = (library.checksOf[claim] ?? [])
    .map((id) => library.checks[id]!)
    .find(({ basis }) => basis === 'read');
  return say(check && isSlide(frame) ? check.short : now);
}
