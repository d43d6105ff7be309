import { z } from 'zod';
import { sectionHead } from '../../model/schema/section.ts';
import { horizonOf } from '../horizon.ts';
import { defineSection } from '../section.ts';
import { nameOf } from './behind.ts';
import { cell, columns, idLine, joined, lineOf, listLine, quiet, tableContext, words } from './table.ts';

/** Scenarios in full: the whole narrative, what each takes the drivers to do, the readings it carries on, its signposts. */
const scenarioSheetsSpec = z.strictObject({ section: z.literal('scenario-sheets'), ...sectionHead });

export const scenarioSheets = defineSection({
  templates: { briefing: 'table' },
  spec: scenarioSheetsSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { library, locale, labels } = desk;
    const { annex } = locale;
    return {
      intro: [],
      empty: annex.labels.none,
      table: {
        columns: columns(
          [labels.scenario, 18],
          [labels.whatHappens, 34],
          [annex.labels.takes, 28],
          [labels.signposts, 20],
        ),
        rows: Object.values(library.scenarios).map((one) => ({
          head: [lineOf('strong', desk.print(one.name)), quiet(locale.scenarios[one.kind]), idLine(one.id)],
          cells: [
            cell(
              words(desk.print(one.narrative)),
              one.likelihood && quiet(locale.likelihood[one.likelihood], `${labels.likelihood}:`),
              one.horizon === undefined ? undefined : quiet(horizonOf(one, desk), `${labels.horizon}:`),
              one.test && quiet(desk.print(one.test), labels.wrongIf),
              listLine(
                'quiet',
                one.hypotheses.map((id) => desk.print(library.hypotheses[id]!.name)),
                `${annex.labels.carriesOn}:`,
              ),
            ),
            cell(
              ...one.drivers.map(({ driver, says }) =>
                words(joined([nameOf(desk, driver), desk.print(says)], ': ')),
              ),
            ),
            cell(...one.signposts.map((id) => words(desk.print(library.indicators[id]!.short)))),
          ],
        })),
      },
    };
  },
});
