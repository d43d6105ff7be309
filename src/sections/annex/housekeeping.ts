import { z } from 'zod';
import { plain } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { waiversOf } from '../analysis/waivers.ts';
import { defineSection } from '../section.ts';
import { cell, columns, idLine, quiet, tableContext, words } from './table.ts';

/** Rules of the check that audiences turned down, with their reasons. */
const waiversSpec = z.strictObject({ section: z.literal('waivers'), ...sectionHead });

export const waivers = defineSection({
  templates: { briefing: 'table' },
  spec: waiversSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    return {
      intro: [],
      empty: labels.noWaivers,
      table: {
        columns: columns([labels.audience, 20], [labels.rule, 30], [labels.reason, 50]),
        rows: waiversOf(desk.library).map(({ audience, rule, level, reason }) => ({
          head: [words(audience)],
          cells: [cell(words(rule), quiet(level)), cell(words(reason))],
        })),
      },
    };
  },
});

/** How many of the items found in the sources each kind of entry holds, and what was left out with its reason. */
const coverageSpec = z.strictObject({ section: z.literal('coverage'), ...sectionHead });

export const coverage = defineSection({
  templates: { briefing: 'table' },
  spec: coverageSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels, entities, reasons } = desk.locale.annex;
    const { inventories, omissions } = desk.library;
    const found = Object.values(inventories).flatMap(({ items }) => items);
    const omitted = Object.values(omissions);
    const left = omitted.reduce((sum, { items }) => sum + items.length, 0);
    return {
      intro: [
        plain(desk.fillAnnex('coverage', String(found.length), String(found.length - left), String(left))),
      ],
      empty: labels.none,
      table: {
        columns: columns([labels.kind, 30], [labels.entries, 20], [labels.items, 50]),
        rows: [
          ...kinds.map((kind) => {
            const all = Object.values(desk.library[kind]) as readonly Kept[];
            const items = new Set(all.flatMap(({ evidence }) => evidence));
            return {
              head: [words(entities[kind])],
              cells: [cell(words(String(all.length))), cell(words(String(items.size)))],
            };
          }),
          ...omitted.map((one) => ({
            head: [words(reasons[one.reason]), idLine(one.id)],
            cells: [cell(words(String(one.items.length))), cell(words(desk.print(one.why)))],
          })),
        ],
      },
    };
  },
});

type Kept = { readonly evidence: readonly string[] };
const kinds = [
  ...(['claims', 'caveats', 'checks', 'corrections', 'drivers', 'mechanisms'] as const),
  ...(['causalLinks', 'indicators', 'events', 'actors', 'terms'] as const),
];
