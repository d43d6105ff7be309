import { z } from 'zod';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection } from '../section.ts';
import { cell, columns, idLine, lineOf, quiet, tableContext, words } from './table.ts';

/** Then and now: the first and the latest dated status of every driver. */
const statusesSpec = z.strictObject({ section: z.literal('statuses'), ...sectionHead });

export const statuses = defineSection({
  templates: { briefing: 'table' },
  spec: statusesSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { annex, trends } = desk.locale;
    const moved = Object.values(desk.library.drivers);
    const statusCell = ({ asOf, trend, says }: (typeof moved)[number]['status'][number]) =>
      cell(lineOf('strong', `${desk.date(asOf)}: ${trends[trend]}`), quiet(desk.print(says)));
    return {
      intro: [],
      empty: annex.labels.none,
      table: {
        columns: columns([desk.labels.driverOfChange, 20], [annex.labels.before, 40], [annex.labels.now, 40]),
        rows: moved.map((driver) => ({
          head: [words(desk.print(driver.short ?? driver.name)), idLine(driver.id)],
          cells: [
            driver.status.length > 1 ? statusCell(driver.status[0]!) : cell(),
            statusCell(driver.status.at(-1)!),
          ],
        })),
      },
    };
  },
});
