import { z } from 'zod';
import { printable } from '../../model/printable.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { independentOrigins } from '../analysis/origins.ts';
import { confidenceContext } from '../desk/contexts.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection, frame } from '../section.ts';

/** Key judgements in full: likelihood and confidence apart, other readings, what would change them, what they rest on. */
const judgementSheetsSpec = z.strictObject({
  section: z.literal('judgement-sheets'),
  ...sectionHead,
  /** In the order in which they are numbered. */
  judgements: z.array(ref('judgement')).min(1),
});

export const judgementSheets = defineSection({
  templates: { briefing: 'judgement-sheets' },
  spec: judgementSheetsSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        number: z.number(),
        id: z.string(),
        statement: printable,
        outlook: printable.optional(),
        confidence: confidenceContext,
        alternatives: z.array(printable),
        wouldChange: z.array(printable),
        assumptions: z.array(printable),
        /** Ids of the claims, and how many independent origins they have. */
        claims: z.string(),
        origins: z.string(),
        /** What was held before, and why it changed; or that this is its first edition. */
        history: z.string(),
        previous: printable.optional(),
        whyChanged: printable.optional(),
      }),
    ),
  }),
  select: (spec, desk) => ({ rows: spec.judgements.map((id, index) => sheetOf(id, index + 1, desk)) }),
});

function sheetOf(id: string, number: number, desk: Desk) {
  const judgement = desk.library.judgements[id]!;
  const { labels } = desk.locale.annex;
  const claims = judgement.claims.filter(desk.permits);
  for (const claim of claims) desk.rest(claim);
  const assumptions = Object.values(desk.library.assumptions).filter(({ usedBy }) => usedBy.includes(id));
  return {
    number,
    id,
    statement: desk.print(judgement.statement),
    outlook: judgement.outlook && desk.outlook(judgement.outlook),
    confidence: desk.confidence(judgement.confidence),
    alternatives: judgement.alternatives.map((text) => desk.print(text)),
    wouldChange: judgement.wouldChange.map((text) => desk.print(text)),
    assumptions: assumptions.map(({ says }) => desk.print(says)),
    claims: claims.join(', '),
    origins: desk.fillAnnex('origins', String(independentOrigins(desk.library, claims).length)),
    history: judgement.previous ? '' : `${labels.firstEdition} (${desk.date(judgement.asOf)})`,
    previous: desk.optional(judgement.previous),
    whyChanged: desk.optional(judgement.whyChanged),
  };
}
