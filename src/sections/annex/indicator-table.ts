import { z } from 'zod';
import type { EntityOf } from '../../model/library.ts';
import { plain, plainText } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection } from '../section.ts';
import { caveatLines, claimsQuoted, nameOf } from './behind.ts';
import {
  cell,
  columns,
  idLine,
  type Line,
  lineOf,
  listLine,
  quiet,
  type Table,
  tableContext,
  words,
} from './table.ts';

/** All indicators: direction, measure, where to observe it, baseline, values and threshold, or that they are not recorded. */
const indicatorTableSpec = z.strictObject({ section: z.literal('indicator-table'), ...sectionHead });

export const indicatorTable = defineSection({
  templates: { briefing: 'table' },
  spec: indicatorTableSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    const all = Object.values(desk.library.indicators);
    return {
      intro: [
        plain(
          all.every(({ threshold }) => isUnknown(threshold))
            ? desk.labels.noThresholds
            : labels.missingThresholds,
        ),
      ],
      empty: labels.none,
      table: {
        columns: columns(
          [desk.labels.indicator, 18],
          [desk.labels.direction, 10],
          [desk.labels.means, 21],
          [labels.measure, 17],
          [labels.baseline, 34],
        ),
        rows: all.map((one) => rowOf(one, desk)),
      },
    };
  },
});

function rowOf(one: EntityOf<'indicator'>, desk: Desk): Table['rows'][number] {
  const { locale, labels } = desk;
  const { annex } = locale;
  const unknown = plain(labels.notRecorded);
  const series = isUnknown(one.series) ? [] : one.series.filter(({ claim }) => desk.permits(claim));
  const values = series.map(({ on, claim, key }) => `${desk.date(on)}: ${desk.number(claim, key)}`);
  return {
    head: [lineOf('strong', desk.print(one.name)), idLine(one.id)],
    cells: [
      cell(lineOf(one.direction === 'two-way' ? 'flag' : 'text', locale.directions[one.direction])),
      cell(
        words(desk.print(one.means)),
        listLine(
          'quiet',
          one.drivers.map((id) => nameOf(desk, id)),
        ),
      ),
      cell(words(desk.print(one.measure)), quiet(desk.print(one.observable), `${annex.labels.observable}:`)),
      cell(
        words(isUnknown(one.baseline) ? unknown : desk.sourced(one.baseline)),
        values.length > (isUnknown(one.baseline) ? 0 : 1)
          ? quiet(
              desk.withClaims(
                values.join('; '),
                series.map(({ claim }) => claim),
              ),
              `${annex.labels.series}:`,
            )
          : undefined,
        ...travelling(one, desk),
        isUnknown(one.threshold) ? undefined : quiet(desk.print(one.threshold), `${labels.threshold}:`),
      ),
    ],
  };
}

/** The caveats of the numbers of a row, once each: a long table ends pages after its row, and its foot with it. */
function travelling({ baseline, series }: EntityOf<'indicator'>, desk: Desk): Line[] {
  const quoted = isUnknown(baseline) ? [] : claimsQuoted(baseline, desk);
  const read = isUnknown(series) ? [] : series.map(({ claim }) => claim).filter(desk.permits);
  const lines = [...new Set([...quoted, ...read])].flatMap((id) => caveatLines(id, desk));
  return [...new Map(lines.map((line) => [plainText(line.text), line])).values()];
}
