import type { Frame } from './drawing.ts';

/** Where a picture stands: as wide as the slide or page, beside words, or below the title of a cover. */
export type Room = 'full' | 'beside' | 'cover';

type FrameRequest = {
  readonly kind: 'deck' | 'briefing';
  readonly slides: '16:9' | '4:3';
  readonly paper: 'A4' | 'Letter';
  readonly room: Room;
  /** The headline above it: a short one leaves more of the slide. */
  readonly headline?: string | undefined;
  /** The points below it on a slide, in two columns: they take of its height. */
  readonly below?: readonly string[] | undefined;
  /** The sentence below it on a slide, across the width. */
  readonly aside?: string | undefined;
};

/** In px. Labels of a slide are read from the back of a room; those of a page in the hand: 8 and 7.5 pt. */
const type = {
  deck: { type: 17, small: 15, least: 14 },
  briefing: { type: 10.7, small: 10, least: 9.9 },
} as const;

/** Inside of the margins, under a headline of one line, in px; the body of a 4:3 slide is drawn larger by 1.14. */
const slideRoom = {
  '16:9': { width: 1136, height: 416, line: 44, beside: 550, cover: 308, scale: 1 },
  '4:3': { width: 996, height: 500, line: 51, beside: 470, cover: 370, scale: 1.14 },
} as const;
/** 210 mm and 8.5 in without margins of 18 mm. */
const pageWidth = { A4: 657, Letter: 679 } as const;

/** Characters of a headline of 38 px that fit a line, as a share of the width in px. */
const headlineLine = 0.052;

/** Of the points below a wide figure: characters on a line of one of the two columns, and the height of a line and of a gap in px. */
const belowFigure = { characters: 46, line: 28, gap: 10, least: 150 } as const;

/** The sentence below a wide figure: characters on a line, and the height of a line and of the gap in px. */
const asideFigure = { characters: 98, line: 33, gap: 12 } as const;

/** Whether a place is on a slide: its labels are read from afar. */
export const isSlide = ({ type: labels }: Pick<Frame, 'type'>): boolean => labels >= type.deck.small;

/** The place that a document has for a picture. */
export function frameFor({
  kind,
  slides,
  paper,
  room,
  headline = '',
  below = [],
  aside = '',
}: FrameRequest): Frame {
  if (kind === 'briefing') {
    const width = room === 'beside' ? 249 : pageWidth[paper]; // 66 mm
    return { width, height: room === 'cover' ? 180 : 800, ...type.briefing };
  }
  const { width, height, line, beside, cover, scale } = slideRoom[slides];
  if (room === 'cover') return { width, height: cover, ...type.deck, scale };
  if (room === 'beside') return { width: beside, height: 350, ...type.deck, scale };
  const lines = Math.ceil(headline.length / (width * headlineLine));
  const left = height - line * Math.max(0, lines - 1) - heightBelow(below) - heightOfAside(aside);
  return { width, height: Math.max(left, belowFigure.least), ...type.deck, scale };
}

/** What the points below a figure take: each row is as high as the longer of its two. */
function heightBelow(points: readonly string[]): number {
  const lines = points.map((text) => Math.ceil(text.length / belowFigure.characters));
  const rows = lines.flatMap((own, index) => (index % 2 === 0 ? [Math.max(own, lines[index + 1] ?? 0)] : []));
  return rows.reduce((sum, row) => sum + row * belowFigure.line + belowFigure.gap, 0);
}

/** What the sentence below a figure takes. */
function heightOfAside(text: string): number {
  const { characters, line, gap } = asideFigure;
  return text === '' ? 0 : Math.ceil(text.length / characters) * line + gap;
}
