import type { DataTable } from './drawing.ts';
import type { FigureWords } from './drawing-context.ts';

/** Events in time, with what is disputed and what was corrected. */
export type Timeline = { readonly title: string; readonly events: readonly TimelineEvent[] };

export type TimelineEvent = {
  /** EDTF: a day, a month, a year, a decade, a range. */
  readonly date: string;
  /** As a reader sees it: "April 2016". */
  readonly dateText: string;
  readonly label: string;
  readonly state: 'stands' | 'disputed' | 'corrected';
  /** What is held now, where the state is not `stands`, and since when. */
  readonly now?: string | undefined;
  readonly nowDate?: string;
  /** True where it did not happen so: its words are struck through. */
  readonly struck?: boolean;
};

/** "Disputed", "Corrected May 2016: he reappeared"; nothing for what stands. */
export function standing({ state, now, nowDate }: TimelineEvent, words: FigureWords): string {
  if (state === 'stands') return '';
  const said = nowDate ? `${words[state]} ${nowDate}` : words[state];
  return now ? `${said}: ${now}` : said;
}

const sentence = (event: TimelineEvent, words: FigureWords): string =>
  [`${event.dateText}, ${event.label}`, standing(event, words)].filter((text) => text !== '').join('. ');

/** The whole timeline in sentences, for those who do not see it. */
export const inWords = (title: string, events: readonly TimelineEvent[], words: FigureWords): string =>
  `${title}: ${events.map((event) => sentence(event, words)).join('; ')}.`;

/** The same as a table. */
export const timelineTable = (events: readonly TimelineEvent[], words: FigureWords): DataTable => ({
  head: [words.when, words.what, words.standing],
  rows: events.map((event) => [event.dateText, event.label, standing(event, words) || words.stands]),
});
