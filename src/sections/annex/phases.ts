import { z } from 'zod';
import { prose } from '../../model/schema/prose.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection } from '../section.ts';
import { claimIds } from './behind.ts';
import { cell, columns, lineOf, tableContext, words } from './table.ts';

/** A model of phases as a strip: which claims speak for each, and how many. */
const phasesSpec = z.strictObject({
  section: z.literal('phases'),
  ...sectionHead,
  /** Whose model it is, and what it cannot show. */
  intro: prose,
  /** From the first phase to the last. */
  phases: z
    .array(
      z.strictObject({
        /** The name of the phase. */
        name: prose,
        /** The claims that speak for it. */
        claims: z.array(ref('claim')).default([]),
        /** A word of caution: "weak", "speculative". */
        caution: prose.optional(),
      }),
    )
    .min(2)
    .max(8),
});

/** Per cent of the width for the heads of the rows; the phases share the rest. */
const headWidth = 9;

export const phases = defineSection({
  templates: { briefing: 'table' },
  spec: phasesSpec,
  context: tableContext,
  select: ({ intro, phases: all }, desk) => {
    const { labels } = desk.locale.annex;
    const permitted = all.map(({ claims }) => claims.filter(desk.permits));
    const width = (100 - headWidth) / all.length;
    return {
      intro: [desk.print(intro)],
      empty: labels.none,
      table: {
        columns: columns(
          [labels.phase, headWidth],
          ...all.map(({ name }, index) => [`${index + 1} ${desk.say(name)}`, width] as const),
        ),
        rows: [
          {
            head: [words(labels.claims)],
            cells: all.map(({ caution }, index) =>
              cell(
                lineOf('strong', String(permitted[index]!.length)),
                caution && lineOf('flag', desk.print(caution)),
              ),
            ),
          },
          { head: [words(labels.restsOn)], cells: permitted.map((ids) => cell(claimIds(desk, ids))) },
        ],
      },
    };
  },
});
