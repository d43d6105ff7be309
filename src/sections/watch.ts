import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** What to watch: indicators, which way each points, and what would change our mind. */
const watchSpec = z.strictObject({
  section: z.literal('watch'),
  ...sectionHead,
  /** The rows, in order. None where the section tells what would change our mind alone. */
  indicators: z.array(ref('indicator')).max(12).default([]),
  /** What would change our mind. */
  changes: z.array(prose).default([]),
});

export const watch = defineSection({
  templates: { deck: 'watch', briefing: 'watch' },
  spec: watchSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        name: printable,
        direction: z.enum(['up', 'down', 'two-way']),
        directionLabel: z.string(),
        means: printable,
        observable: printable,
        threshold: printable,
      }),
    ),
    /** Said once, when no threshold of the list is recorded; the rows then need not repeat it. */
    noThresholds: z.string(),
    changes: z.array(printable),
  }),
  select: (spec, desk) => {
    const indicators = spec.indicators.map((id) => desk.library.indicators[id]!);
    return {
      rows: indicators.map((indicator) => ({
        name: desk.print(indicator.short),
        direction: indicator.direction,
        directionLabel: desk.locale.directions[indicator.direction],
        means: desk.print(indicator.means),
        observable: desk.print(indicator.observable),
        threshold: desk.orUnknown(indicator.threshold),
      })),
      noThresholds:
        indicators.length > 0 && indicators.every(({ threshold }) => 'unknown' in threshold)
          ? desk.labels.noThresholds
          : '',
      changes: spec.changes.map((text) => desk.print(text)),
    };
  },
});
