import { z } from 'zod';
import type { Source } from '../../model/library.ts';
import { printable } from '../../model/printable.ts';
import { credibilities, reliabilities } from '../../model/schema/locator.ts';
import { prose } from '../../model/schema/prose.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { gradeMap, reasonsUngraded } from '../analysis/grades.ts';
import { independentOrigins } from '../analysis/origins.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection, frame } from '../section.ts';

/** Source summary statement (ICD 206): what the whole rests on, its strengths and gaps, counted. */
const sourceBaseSpec = z.strictObject({
  section: z.literal('source-base'),
  ...sectionHead,
  /** Strengths and gaps of the base, in the editors’ words. */
  statement: z.array(prose).min(1),
});

export const sourceBase = defineSection({
  templates: { briefing: 'source-base', deck: 'source-base' },
  spec: sourceBaseSpec,
  context: z.object({
    ...frame,
    statement: z.array(printable),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    /** Grades of claims: a row a reliability, a cell a credibility. */
    grades: z.object({
      heads: z.array(z.string()),
      rows: z.array(
        z.object({ grade: z.string(), cells: z.array(z.object({ count: z.string(), level: z.string() })) }),
      ),
    }),
    ungraded: z.string(),
    /** Why some have none, with their numbers; empty where nothing says so. */
    whyUngraded: z.string(),
  }),
  select: (spec, desk) => {
    const claims = Object.keys(desk.library.claims);
    const map = gradeMap(desk.library, claims);
    return {
      statement: spec.statement.map((text) => desk.print(text)),
      facts: factsOf(desk, claims),
      grades: {
        heads: credibilities.map(String),
        rows: map.rows.map((counts, index) => ({
          grade: reliabilities[index]!,
          cells: counts.map((count) => ({ count: count === 0 ? '–' : String(count), level: levelOf(count) })),
        })),
      },
      ungraded: desk.fillAnnex('ungraded', String(map.graded), String(map.ungraded)),
      whyUngraded: reasonsUngraded(desk.library, claims)
        .map(([reason, count]) => `${count}: ${reason}`)
        .join('; '),
    };
  },
});

/** How dark a cell is. */
const levelOf = (count: number): string =>
  count === 0 ? 'none' : count < 5 ? 'few' : count < 20 ? 'some' : 'many';

function factsOf(desk: Desk, claims: readonly string[]) {
  const { labels, sourceKinds } = desk.locale.annex;
  const sources = Object.values(desk.library.sources);
  const count = (fits: (source: Source) => boolean) => String(sources.filter(fits).length);
  const kinds = Map.groupBy(sources, ({ kind }) => kind);
  const byKind = [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
  return [
    { label: labels.sourceCount, value: String(sources.length) },
    {
      label: labels.sourceKinds,
      value: byKind.map(([kind, some]) => `${sourceKinds[kind]} ${some.length}`).join(', '),
    },
    { label: labels.sourcesGraded, value: count(({ grade }) => grade !== undefined) },
    {
      label: labels.sourcesRelay,
      value: count(({ derivedFrom }) => derivedFrom.some((id) => desk.shows('source', id))),
    },
    { label: labels.sourcesUntitled, value: count(({ title }) => isUnknown(title)) },
    { label: labels.claims, value: String(claims.length) },
    { label: labels.independentOrigins, value: String(independentOrigins(desk.library, claims).length) },
  ];
}
