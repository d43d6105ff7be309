import { z } from 'zod';
import { loopsOf } from '../../analysis/causal-map.ts';
import { defineSection, head } from '../section.ts';
import { cell, columns, joined, lineOf, plain, tableContext, words } from './table.ts';

/** Feedback loops of the causal map, the shortest first. */
export const loopsSpec = z.strictObject({
  section: z.literal('loops'),
  ...head,
  /** How many; the others are counted. */
  most: z.int().positive().default(12),
});

export const loops = defineSection({
  id: 'loops',
  templates: { briefing: 'table' },
  spec: loopsSpec,
  context: tableContext,
  select: (spec, desk) => {
    const { annex } = desk.locale;
    const links = Object.values(desk.library.causalLinks).filter(({ claims }) => claims.some(desk.permits));
    const all = loopsOf(links);
    const nameOf = (id: string) => desk.print(desk.library.variables[id]!.name);
    return {
      intro: [plain(desk.fillAnnex('loops', String(all.length), String(links.length)))],
      empty: annex.labels.none,
      table: {
        columns: columns([annex.labels.loop, 66], [annex.labels.kind, 18], [annex.labels.hedge, 16]),
        rows: all.slice(0, spec.most).map(({ variables, kind, certainty }) => ({
          head: [words(joined([...variables, variables[0]!].map(nameOf), ' › '))],
          cells: [
            cell(words(annex.loops[kind])),
            cell(lineOf(certainty === 'asserted' ? 'text' : 'flag', annex.certainties[certainty])),
          ],
        })),
      },
    };
  },
});
