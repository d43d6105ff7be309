import { z } from 'zod';
import type { EntityOf } from '../../model/library.ts';
import { plain } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { loopsOf, mutualDrivers } from '../analysis/causal-map.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection } from '../section.ts';
import { nameOf } from './behind.ts';
import { cell, columns, joined, lineOf, listLine, quiet, type Table, tableContext, words } from './table.ts';

/** Feedback loops of the causal map, the shortest first; without one, the drivers that act on each other and what is missing to a loop. */
const loopsSpec = z.strictObject({
  section: z.literal('loops'),
  ...sectionHead,
  /** How many; the others are counted. */
  most: z.int().positive().default(12),
});

type Link = EntityOf<'causal-link'>;

export const loops = defineSection({
  templates: { briefing: 'table' },
  spec: loopsSpec,
  context: tableContext,
  select: (spec, desk) => {
    const { annex } = desk.locale;
    const links = Object.values(desk.library.causalLinks).filter(({ claims }) => claims.some(desk.permits));
    const all = loopsOf(links);
    const count = (key: 'loops' | 'noLoops', found: number) =>
      plain(desk.fillAnnex(key, String(found), String(links.length)));
    if (all.length > 0)
      return {
        intro: [count('loops', all.length)],
        empty: '',
        table: loopTable(all.slice(0, spec.most), desk),
      };
    const mutual = mutualTable(links, desk);
    return { intro: [count('noLoops', mutual.rows.length)], empty: annex.labels.none, table: mutual };
  },
});

function loopTable(found: ReturnType<typeof loopsOf>, desk: Desk): Table {
  const { annex } = desk.locale;
  return {
    columns: columns([annex.labels.loop, 66], [annex.labels.kind, 18], [annex.labels.hedge, 16]),
    rows: found.map(({ variables, kind, certainty }) => ({
      head: [words(chain([...variables, variables[0]!], desk))],
      cells: [
        cell(words(annex.loops[kind])),
        cell(lineOf(certainty === 'asserted' ? 'text' : 'flag', annex.certainties[certainty])),
      ],
    })),
  };
}

function mutualTable(links: readonly Link[], desk: Desk): Table {
  const { labels } = desk.locale.annex;
  return {
    columns: columns(
      [labels.bothDrivers, 16],
      [labels.there, 27],
      [labels.back, 27],
      [labels.missingLink, 30],
    ),
    rows: mutualDrivers(links).map(({ there, back, missing }) => ({
      head: [
        words(
          joined(
            [there, back].map(({ drivers }) => nameOf(desk, drivers[0]!)),
            ' · ',
          ),
        ),
      ],
      cells: [
        cell(...linkLines(there, desk)),
        cell(...linkLines(back, desk)),
        cell(...missing.map((pair) => words(chain(pair, desk)))),
      ],
    })),
  };
}

const linkLines = ({ from, to, sign, hedge, claims }: Link, desk: Desk) => {
  const { annex } = desk.locale;
  return [
    words(chain([from, to], desk)),
    quiet(`${annex.signs[sign]} ${annex.hedges[hedge]}`),
    listLine('id', claims.filter(desk.permits)),
  ];
};

const chain = (variables: readonly string[], desk: Desk) =>
  joined(
    variables.map((id) => desk.print(desk.library.variables[id]!.name)),
    ' › ',
  );
