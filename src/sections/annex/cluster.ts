import { z } from 'zod';
import { ref } from '../../schema/ref.ts';
import { defineSection, head } from '../section.ts';
import { cell, columns, quiet, tableContext, words } from './table.ts';

/** Several drivers side by side: what each comes to, how it moved of late, how sure we are. */
export const clusterSpec = z.strictObject({
  section: z.literal('cluster'),
  ...head,
  drivers: z.array(ref('driver')).min(1).max(6),
});

export const cluster = defineSection({
  id: 'cluster',
  templates: { deck: 'table', briefing: 'table' },
  spec: clusterSpec,
  context: tableContext,
  select: (spec, desk) => {
    const { labels, locale, library } = desk;
    return {
      intro: [],
      empty: locale.annex.labels.none,
      table: {
        columns: columns(
          [labels.driverOfChange, 22],
          [locale.annex.labels.definition, 44],
          [locale.annex.labels.now, 18],
          [labels.confidence, 16],
        ),
        rows: spec.drivers.map((id) => {
          const { name, short, headline, status, confidence, claims } = library.drivers[id]!;
          for (const claim of claims.filter(desk.permits).slice(0, 3)) desk.rest(claim);
          const latest = status.at(-1)!;
          return {
            head: [words(desk.print(short ?? name))],
            cells: [
              cell(words(desk.print(headline))),
              cell(words(locale.trends[latest.trend]), quiet(desk.date(latest.asOf))),
              cell(words(locale.confidence[confidence.level])),
            ],
          };
        }),
      },
    };
  },
});
