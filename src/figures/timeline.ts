import { escapeHtml } from '../lib/escape.ts';
import { type Cell, tablePicture, withSign } from './cells.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingContext, TypeContext } from './drawing-context.ts';
import { inWords, standing, type Timeline } from './timeline-events.ts';
import { drawStripOfYears } from './timeline-strip.ts';
import { yearsOf } from './years.ts';

/** A column of words narrower than this, in ems, cannot be read: then the events stand in a list. */
const narrowest = 7;

/** Events in the order of time: on a strip of years where there is room for their words, else row by row. */
export function drawTimeline({ title, events }: Timeline, context: TypeContext): Drawing {
  const ordered = [...events].sort(
    (a, b) => yearsOf(a.date)[0] - yearsOf(b.date)[0] || yearsOf(a.date)[1] - yearsOf(b.date)[1],
  );
  const { width, type } = context.frame;
  const columns = Math.ceil(events.length / 2);
  return width / columns < narrowest * type
    ? drawEventList({ title, events: ordered }, context)
    : drawStripOfYears({ title, events: ordered }, context);
}

/** A row for each event, with its mark. */
function drawEventList({ title, events }: Timeline, { frame, words }: DrawingContext): Drawing {
  const rows = events.map((event): Cell[] => [
    withSign(`event-${event.state}`, event.dateText),
    event.struck ? { html: `<s>${escapeHtml(event.label)}</s>` } : event.label,
    standing(event, words) || words.stands,
  ]);
  return {
    html: tablePicture('events', { frame, head: [words.when, words.what, words.standing], rows }),
    alternative: inWords(title, events, words),
  };
}
