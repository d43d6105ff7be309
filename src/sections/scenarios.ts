import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { horizonOf } from './horizon.ts';
import { defineSection, frame } from './section.ts';

/** Ways that things may go, and how each would be noticed. */
const scenariosSpec = z.strictObject({
  section: z.literal('scenarios'),
  ...sectionHead,
  /** In order. */
  scenarios: z.array(ref('scenario')).min(1).max(5),
  /** `short` prints one sentence of each, `full` the whole narrative. Else the audience's depth decides. */
  depth: z.enum(['short', 'full']).optional(),
  /** A line under the table. */
  note: prose.optional(),
});

export const scenarios = defineSection({
  templates: { deck: 'scenarios', briefing: 'scenarios' },
  spec: scenariosSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        kind: z.enum(['baseline', 'plausible', 'wild-card']),
        kindLabel: z.string(),
        name: printable,
        narrative: printable,
        /** By when, and what would then show that it did not come about. */
        horizon: z.string(),
        test: printable.optional(),
        signposts: z.array(printable),
      }),
    ),
    note: printable.optional(),
  }),
  select: (spec, desk) => ({
    rows: spec.scenarios.map((id) => {
      const scenario = desk.library.scenarios[id]!;
      return {
        kind: scenario.kind,
        kindLabel: desk.locale.scenarios[scenario.kind],
        name: desk.print(scenario.name),
        narrative: desk.print(
          (spec.depth ?? desk.audience.depth) === 'full' ? scenario.narrative : scenario.short,
        ),
        horizon: horizonOf(scenario, desk),
        test: desk.optional(scenario.test),
        signposts: scenario.signposts.map((signpost) => desk.print(desk.library.indicators[signpost]!.short)),
      };
    }),
    note: desk.optional(spec.note),
  }),
});

/** What a reader could do: who acts with what, what it brings, what it costs, when to take it up. No recommendation. */
const optionsSpec = z.strictObject({
  section: z.literal('options'),
  ...sectionHead,
  /** In order. */
  options: z.array(ref('option')).min(1).max(6),
  /** A line under the table. */
  note: prose.optional(),
});

export const options = defineSection({
  templates: { deck: 'options', briefing: 'options' },
  spec: optionsSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        name: printable,
        /** Who would act, and with what. */
        actor: printable.optional(),
        instrument: printable.optional(),
        gain: printable,
        cost: printable,
        trigger: printable.optional(),
      }),
    ),
    /** True where one of them says when to take it up: the column is then printed. */
    triggers: z.boolean(),
    note: printable.optional(),
  }),
  select: (spec, desk) => {
    const chosen = spec.options.map((id) => desk.library.options[id]!);
    return {
      rows: chosen.map((option) => ({
        name: desk.print(option.name),
        actor: desk.optional(option.actor),
        instrument: desk.optional(option.instrument),
        gain: desk.print(option.gain),
        cost: desk.print(option.cost),
        trigger: desk.optional(option.trigger),
      })),
      triggers: chosen.some(({ trigger }) => trigger !== undefined),
      note: desk.optional(spec.note),
    };
  },
});
