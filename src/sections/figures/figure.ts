import { type DataTable, type Drawing, tableHtml } from '../../figures/drawing.ts';
import { fail } from '../../lib/diagnostic.ts';
import { capitalised } from '../../model/capital.ts';
import type { Markup, Printable, Run } from '../../model/printable.ts';
import type { FigureSpec } from '../../model/schema/figure.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { QuantityValue, ShareValue } from '../../model/schema/value.ts';
import { askedWhen } from '../desk/dates.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { isWide } from './registry.ts';

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

/** Takes what a figure shows from the library, and draws it for its place. */
type DrawHere = (spec: FigureSpec, desk: FigureDesk) => Choice<unknown> & { readonly drawing: Drawing };

/** A figure, finished: its picture carries its text alternative, its caption says on which base it stands. */
export function renderFigure(spec: FigureSpec, desk: FigureDesk, draw: DrawHere): Figure {
  const { drawing, ...choice } = draw(spec, desk);
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

const dataOf = (table: DataTable, { locale }: FigureDesk): Markup => ({
  printable: 'markup',
  html: `<details class="figure-data"><summary>${locale.figures.data}</summary>${tableHtml(table)}</details>`,
});

/** Who was asked, how and when: once for all shares of the figure. */
function basis(share: ShareValue, { locale }: FigureDesk): string {
  const population = capitalised(share.population);
  const asked = isUnknown(share.fieldwork) ? '' : askedWhen(share.fieldwork, locale);
  const base = isUnknown(share.of) ? locale.labels.baseNotPublished : '';
  return [population, asked, locale.sampling[share.sampling], base].filter((text) => text !== '').join('; ');
}

const basesOf = (values: readonly QuantityValue[], desk: FigureDesk): string[] => [
  ...new Set(values.flatMap((value) => (value.type === 'share' ? [`${basis(value, desk)}.`] : []))),
];

const withRun = (text: Printable, run: Run): Printable => ({ ...text, runs: [...text.runs, run] });

function caption(spec: FigureSpec, choice: Choice<unknown>, desk: FigureDesk): Printable {
  const note = spec.note && desk.print(spec.note);
  const text = [...basesOf(choice.values ?? [], desk), ...(choice.note ? [choice.note] : [])].join(' ');
  const between = text && note ? ' ' : '';
  const runs: Run[] = [{ run: 'text', text: text + between }, ...(note?.runs ?? [])];
  return { printable: 'prose', runs: runs.filter((piece) => piece.run !== 'text' || piece.text !== '') };
}
