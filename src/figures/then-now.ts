import { escapeHtml } from '../lib/escape.ts';
import { type Cell, tablePicture } from './cells.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';

export type ThenNow = { readonly title: string; readonly rows: readonly Change[] };

/** What a source said when it was written, and what is known since. */
export type Change = {
  readonly topic: string;
  readonly before: Dated;
  readonly since: Dated;
  /** What the newer knowledge does to the older: "Contradicted", "Superseded". */
  readonly status: string;
  /** True where what was said before no longer holds: it is struck through. */
  readonly struck: boolean;
};

type Dated = { readonly date: string; readonly text: string };

/** Then and now, side by side, each with its date. */
export function drawThenNow({ title, rows }: ThenNow, { frame, words }: DrawingContext): Drawing {
  const dated = ({ date, text }: Dated, struck: boolean): Cell => {
    const said = escapeHtml(text);
    return { html: `<span class="date">${escapeHtml(date)}</span> ${struck ? `<s>${said}</s>` : said}` };
  };
  return {
    html: tablePicture('then-now', {
      frame,
      head: [words.topic, words.before, words.since, words.standing],
      rows: rows.map(({ topic, before, since, status, struck }) => [
        topic,
        dated(before, struck),
        dated(since, false),
        status,
      ]),
    }),
    alternative: `${title}. ${rows
      .map(
        ({ topic, before, since, status }) =>
          `${topic}: ${before.date}, ${before.text}; ${since.date}, ${since.text} (${status})`,
      )
      .join('. ')}.`,
  };
}
