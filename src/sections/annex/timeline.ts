import { z } from 'zod';
import { byText } from '../../lib/order.ts';
import { firstDay } from '../../model/edtf.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection } from '../section.ts';
import { claimIds } from './behind.ts';
import { begun, cell, columns, idLine, listLine, quiet, tableContext, words } from './table.ts';

/** What happened when, with what was later held to be otherwise. */
const timelineSpec = z.strictObject({ section: z.literal('timeline'), ...sectionHead });

export const timeline = defineSection({
  templates: { briefing: 'table' },
  spec: timelineSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    const all = Object.values(desk.library.events)
      .filter(({ claims }) => claims.some(desk.permits))
      .toSorted((a, b) => byText(firstDay(a.when), firstDay(b.when)));
    return {
      intro: [],
      empty: labels.none,
      table: {
        columns: columns([labels.when, 15], [labels.event, 43], [labels.restsOn, 42]),
        rows: all.map((one) => ({
          head: [begun(words(desk.date(one.when)))],
          cells: [
            cell(
              words(desk.print(one.title)),
              one.says && quiet(desk.print(one.says)),
              listLine(
                'flag',
                one.corrections.filter((id) => desk.shows('correction', id)),
                `${labels.corrected}:`,
              ),
            ),
            cell(claimIds(desk, one.claims), idLine(one.id)),
          ],
        })),
      },
    };
  },
});
