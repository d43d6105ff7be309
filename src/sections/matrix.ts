import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { confidenceContext } from './desk/contexts.ts';
import { defineSection, frame } from './section.ts';

const effect = z.enum(['strong-pressure', 'pressure', 'slight', 'none', 'mixed', 'steadies', 'unknown']);

/** Drivers × pillars: where pressure meets what the regime stands on. */
const matrixSpec = z.strictObject({
  section: z.literal('matrix'),
  ...sectionHead,
  /** The rows, in order. */
  drivers: z.array(ref('driver')).min(1).max(17),
  /** The columns, in order. */
  pillars: z.array(ref('pillar')).min(1).max(5),
  /** Says in each cell how many claims stand behind it. */
  counts: z.boolean().default(false),
  /** A line under the table. */
  note: prose.optional(),
});

export const matrix = defineSection({
  templates: { deck: 'matrix', briefing: 'matrix' },
  spec: matrixSpec,
  context: z.object({
    ...frame,
    pillars: z.array(z.object({ name: printable, definition: printable })),
    rows: z.array(
      z.object({
        driver: printable,
        cells: z.array(
          z.object({
            effect,
            label: z.string(),
            /** How many claims; empty where it is not said. */ count: z.string(),
          }),
        ),
        confidence: confidenceContext,
      }),
    ),
    note: printable.optional(),
    /** Where the idea of the pillars comes from; empty when it has no source. */
    after: z.string(),
  }),
  select: (spec, desk) => {
    const pillars = spec.pillars.map((id) => desk.library.pillars[id]!);
    return {
      pillars: pillars.map(({ name, definition }) => ({
        name: desk.print(name),
        definition: desk.print(definition),
      })),
      rows: spec.drivers.map((id) => {
        const driver = desk.library.drivers[id]!;
        return {
          driver: desk.print(driver.short ?? driver.name),
          cells: spec.pillars.map((pillar) => {
            const found = driver.pillars.find((entry) => entry.pillar === pillar);
            const kind: z.infer<typeof effect> = found?.effect ?? 'unknown';
            const claims = found?.claims ?? [];
            for (const claim of claims) desk.rest(claim);
            const count = spec.counts && claims.length > 0 ? String(claims.length) : '';
            return { effect: kind, label: desk.locale.effects[kind], count };
          }),
          confidence: desk.confidence(driver.confidence),
        };
      }),
      note: desk.optional(spec.note),
      after: [...new Set(pillars.flatMap(({ after }) => after ?? []))].join('; '),
    };
  },
});
