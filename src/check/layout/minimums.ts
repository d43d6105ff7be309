import type { DocumentKind } from '../../model/dossier.ts';

/** The smallest type by its place: px on a slide, pt in a briefing. The first row that names the text's place or one around it holds. */
export const minimums: readonly {
  readonly what: string;
  /** Slots, tags or classes. */
  readonly names: readonly string[];
  readonly deck: number;
  readonly briefing: number;
}[] = [
  { what: 'the raised number of a source', names: ['cite', 'sup', 'sub'], deck: 10, briefing: 5 },
  { what: 'a TLP label', names: ['tlp'], deck: 14, briefing: 12 },
  { what: 'the head of a table', names: ['thead'], deck: 14, briefing: 7 },
  {
    what: 'a source line or the list of sources',
    names: ['foot', 'sources', 'source-list'],
    deck: 14,
    briefing: 7,
  },
  // In capitals, as the heads of tables are: the reference sets it in 15 px.
  { what: 'the line above a headline', names: ['kicker'], deck: 15, briefing: 7 },
  // Labels are drawn for their place; the words of a figure stand around it.
  { what: 'a label in a drawing', names: ['drawing', 'figure-key'], deck: 14, briefing: 7.5 },
  { what: 'a label or the legend', names: ['dt', 'h3', 'legend'], deck: 17, briefing: 7 },
  {
    what: 'a caption, a note or a table',
    names: [
      ...['figure', 'caption', 'figcaption', 'figure-title', 'foot-note', 'table-note', 'confidence'],
      ...['table', 'status', 'speaker', 'bars'],
      // What is looked up, not read: who is who, a glossary, references, ids.
      ...['entries', 'bibliography', 'id', 'ids', 'sheet-line'],
    ],
    deck: 17,
    briefing: 7.8,
  },
];

/** Running text: what no row names. */
export const runningMinimum: Readonly<Record<DocumentKind, number>> = { deck: 17, briefing: 9 };
