import { type DataTable, type Drawing, tableHtml } from '../../figures/drawing.ts';
import type { FigureData, FigureKind } from '../../figures/renderer.ts';
import { fail } from '../../lib/diagnostic.ts';
import { fillPattern } from '../../lib/pattern.ts';
import { capitalised } from '../../model/capital.ts';
import type { Markup, Printable, Run } from '../../model/printable.ts';
import type { FigureSpec, SpecOf } from '../../model/schema/figure.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { QuantityValue, ShareValue } from '../../model/schema/value.ts';
import { chooseCone, chooseGauges, chooseHeatMap, chooseIndicators, chooseScorecard } from './assessment.ts';
import { chooseCausalMap } from './causal-map.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { chooseBars, choosePeople, choosePicture } from './counts.ts';
import { chooseRelays } from './relays.ts';
import { chooseThenNow } from './then-now.ts';
import { chooseTimeline } from './timeline.ts';

type Figure = {
  readonly title: Printable;
  readonly picture: Markup;
  /** Absent where there is nothing to say under it. */
  readonly caption: Printable | undefined;
  /** What was drawn as a table, to be opened on a screen. Absent where the picture is a table. */
  readonly data: Markup | undefined;
  /** True for pictures that want the whole width. */
  readonly wide: boolean;
};

/** Pictures that stand beside words. All others want the whole width. */
const narrow: ReadonlySet<FigureKind> = new Set(['bars', 'people', 'picture']);

/** Whether a figure takes the whole width. */
export const isWide = ({ figure }: Pick<FigureSpec, 'figure'>): boolean => !narrow.has(figure);

/** How each kind of figure takes its data from the library. */
const choosers: {
  readonly [K in FigureKind]: (spec: SpecOf<K>, desk: FigureDesk) => Choice<K>;
} = {
  bars: chooseBars,
  people: choosePeople,
  picture: choosePicture,
  timeline: chooseTimeline,
  'causal-map': chooseCausalMap,
  gauges: chooseGauges,
  indicators: chooseIndicators,
  scorecard: chooseScorecard,
  'heat-map': chooseHeatMap,
  cone: chooseCone,
  relays: chooseRelays,
  'then-now': chooseThenNow,
};

/** Draws plain data for the place and the language of the figure. */
type DrawHere = <K extends FigureKind>(kind: K, data: FigureData[K]) => Drawing;

/** A figure, finished: its picture carries its text alternative, its caption says on which base it stands. */
export function renderFigure(spec: FigureSpec, desk: FigureDesk, draw: DrawHere): Figure {
  const { choice, drawing } = drawChoice(spec, desk, draw);
  refuseTooSmall(spec, drawing, desk);
  const text = caption(spec, choice, desk);
  const cited = desk.cite([...new Set(choice.claims)]);
  // Sources stand behind the words of the caption; where it has none, behind those of the title.
  const title = desk.print(spec.title);
  return {
    title: text.runs.length > 0 ? title : withRun(title, cited),
    picture: { printable: 'markup', html: drawing.html },
    caption: text.runs.length > 0 ? withRun(text, cited) : undefined,
    data: drawing.table && dataOf(drawing.table, desk),
    wide: isWide(spec),
  };
}

/** A graph that only fits with labels that nobody can read is no figure. */
function refuseTooSmall(spec: FigureSpec, { type }: Drawing, { frame, place }: FigureDesk): void {
  const { least } = frame;
  if (type === undefined || type >= least) return;
  throw fail({
    rule: 'figures/too-much',
    place: place(),
    message: `the figure "${spec.figure}" fits its place only with labels of ${type.toFixed(1)} px, expected ${least} px or more`,
    hint: "show less of it (links: 'asserted', one driver, fewer sources), shorten its names and its headline, or put it into a briefing",
  });
}

function drawChoice<K extends FigureKind>(spec: SpecOf<K>, desk: FigureDesk, draw: DrawHere) {
  const kind = spec.figure as K;
  const choice = choosers[kind](spec, desk);
  return { choice, drawing: draw(kind, choice.data) };
}

const dataOf = (table: DataTable, { locale }: FigureDesk): Markup => ({
  printable: 'markup',
  html: `<details class="figure-data"><summary>${locale.figures.data}</summary>${tableHtml(table)}</details>`,
});

/** Who was asked, how and when: once for all shares of the figure. */
function basis(share: ShareValue, { locale, date }: FigureDesk): string {
  const population = capitalised(share.population);
  const asked = isUnknown(share.fieldwork) ? '' : fillPattern(locale.labels.fieldwork, date(share.fieldwork));
  const base = isUnknown(share.of) ? locale.labels.baseNotPublished : '';
  return [population, asked, locale.sampling[share.sampling], base].filter((text) => text !== '').join('; ');
}

const basesOf = (values: readonly QuantityValue[], desk: FigureDesk): string[] => [
  ...new Set(values.flatMap((value) => (value.type === 'share' ? [`${basis(value, desk)}.`] : []))),
];

const withRun = (text: Printable, run: Run): Printable => ({ ...text, runs: [...text.runs, run] });

function caption(spec: FigureSpec, choice: Choice<FigureKind>, desk: FigureDesk): Printable {
  const note = spec.note && desk.print(spec.note);
  const text = [...basesOf(choice.values ?? [], desk), ...(choice.note ? [choice.note] : [])].join(' ');
  const between = text && note ? ' ' : '';
  const runs: Run[] = [{ run: 'text', text: text + between }, ...(note?.runs ?? [])];
  return { printable: 'prose', runs: runs.filter((piece) => piece.run !== 'text' || piece.text !== '') };
}
