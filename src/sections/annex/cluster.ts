import { z } from 'zod';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { independentOrigins } from '../analysis/origins.ts';
import { defineSection } from '../section.ts';
import { cell, columns, quiet, tableContext, words } from './table.ts';

/** Several drivers side by side: what each comes to and how it works, how it moved of late, how sure we are. */
const clusterSpec = z.strictObject({
  section: z.literal('cluster'),
  ...sectionHead,
  /** In order. */
  drivers: z.array(ref('driver')).min(1).max(6),
});

export const cluster = defineSection({
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
          [labels.driverOfChange, 19],
          [locale.annex.labels.definition, 29],
          [locale.annex.labels.steps, 26],
          [locale.annex.labels.now, 14],
          [labels.confidence, 12],
        ),
        rows: spec.drivers.map((id) => {
          const { name, short, headline, status, confidence, claims } = library.drivers[id]!;
          const permitted = claims.filter(desk.permits);
          for (const claim of permitted.slice(0, 3)) desk.rest(claim);
          const latest = status.at(-1)!;
          const origins = independentOrigins(library, permitted).length;
          const counts = desk.fillAnnex('counts', String(permitted.length), String(origins));
          const works = Object.values(library.mechanisms).find(({ drivers }) => drivers[0] === id);
          return {
            head: [words(desk.print(short ?? name)), quiet(counts)],
            cells: [
              cell(words(desk.print(headline))),
              cell(works && words(desk.print(works.says))),
              cell(words(locale.trends[latest.trend]), quiet(desk.date(latest.asOf))),
              cell(words(locale.confidence[confidence.level])),
            ],
          };
        }),
      },
    };
  },
});
