import { z } from 'zod';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection } from '../section.ts';
import { cell, columns, idLine, listLine, tableContext, words } from './table.ts';

/** What is not known, why it matters, and how it could be found out. */
const collectionPlanSpec = z.strictObject({ section: z.literal('collection-plan'), ...sectionHead });

export const collectionPlan = defineSection({
  templates: { briefing: 'table' },
  spec: collectionPlanSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    return {
      intro: [],
      empty: labels.none,
      table: {
        columns: columns([labels.gap, 28], [labels.whyItMatters, 38], [labels.howToFill, 34]),
        rows: Object.values(desk.library.gaps).map((gap) => ({
          head: [words(desk.print(gap.question)), idLine(gap.id)],
          cells: [
            cell(words(desk.print(gap.why))),
            cell(
              gap.how && words(desk.print(gap.how)),
              listLine('quiet', gap.indicators, `${labels.watch}:`),
            ),
          ],
        })),
      },
    };
  },
});
