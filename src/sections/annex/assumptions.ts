import { z } from 'zod';
import type { EntityOf } from '../../model/library.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection } from '../section.ts';
import { claimIds } from './behind.ts';
import { cell, columns, idLine, lineOf, listLine, type Table, tableContext, words } from './table.ts';

/** Key assumptions check: what the judgements take for granted, rated. */
const assumptionsSpec = z.strictObject({
  section: z.literal('assumptions'),
  ...sectionHead,
  /** All of the library unless said otherwise. */
  assumptions: z.array(ref('assumption')).optional(),
});

export const assumptions = defineSection({
  templates: { briefing: 'table', deck: 'table' },
  spec: assumptionsSpec,
  context: tableContext,
  select: (spec, desk) => {
    const { labels } = desk.locale.annex;
    const all = desk.library.assumptions;
    const chosen = spec.assumptions?.map((id) => all[id]!) ?? Object.values(all);
    return {
      intro: [],
      empty: labels.none,
      table: desk.kind === 'deck' ? shortTable(chosen, desk) : fullTable(chosen, desk),
    };
  },
});

type Assumption = EntityOf<'assumption'>;

const ratingCell = ({ rating }: Assumption, desk: Desk) =>
  cell(lineOf(rating === 'solid' ? 'text' : 'flag', desk.locale.annex.ratings[rating]));

/** For a slide: what is assumed, its rating, what follows where it is wrong. */
function shortTable(chosen: readonly Assumption[], desk: Desk): Table {
  const { labels } = desk.locale.annex;
  for (const id of chosen.flatMap(({ claims }) => claims).filter(desk.permits)) desk.rest(id);
  return {
    columns: columns([labels.assumption, 38], [labels.rating, 15], [labels.ifWrong, 47]),
    rows: chosen.map((one) => ({
      head: [words(desk.print(one.says))],
      cells: [ratingCell(one, desk), cell(words(desk.print(one.ifWrong)))],
    })),
  };
}

function fullTable(chosen: readonly Assumption[], desk: Desk): Table {
  const { labels } = desk.locale.annex;
  return {
    columns: columns([labels.assumption, 28], [labels.rating, 12], [labels.why, 34], [labels.ifWrong, 26]),
    rows: chosen.map((one) => ({
      head: [words(desk.print(one.says)), idLine(one.id)],
      cells: [
        ratingCell(one, desk),
        cell(words(desk.print(one.why)), claimIds(desk, one.claims)),
        cell(
          words(desk.print(one.ifWrong)),
          listLine('quiet', one.indicators, `${labels.watch}:`),
          listLine('quiet', one.usedBy, `${labels.usedBy}:`),
        ),
      ],
    })),
  };
}
