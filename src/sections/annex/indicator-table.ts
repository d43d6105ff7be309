import { z } from 'zod';
import type { Desk } from '../../desk.ts';
import type { EntityOf } from '../../library.ts';
import { isUnknown } from '../../schema/unknown.ts';
import { defineSection, head } from '../section.ts';
import {
  cell,
  columns,
  idLine,
  lineOf,
  listLine,
  plain,
  quiet,
  type Table,
  tableContext,
  words,
} from './table.ts';

/** All indicators: direction, measure, where to observe it, baseline, values and threshold, or that they are not recorded. */
export const indicatorTableSpec = z.strictObject({ section: z.literal('indicator-table'), ...head });

export const indicatorTable = defineSection({
  id: 'indicator-table',
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
          [desk.labels.indicator, 22],
          [desk.labels.direction, 11],
          [desk.labels.means, 24],
          [labels.measure, 22],
          [labels.baseline, 21],
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
        isUnknown(one.threshold) ? undefined : quiet(desk.print(one.threshold), `${labels.threshold}:`),
      ),
    ],
  };
}

export const nameOf = (desk: Desk, driver: string) => {
  const { short, name } = desk.library.drivers[driver]!;
  return desk.print(short ?? name);
};
