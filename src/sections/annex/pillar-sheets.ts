import { z } from 'zod';
import { type Printable, printable } from '../../model/printable.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { independentOrigins } from '../analysis/origins.ts';
import { confidenceContext } from '../desk/contexts.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection, frame } from '../section.ts';

const piece = z.object({ id: z.string(), text: printable, grade: z.string() });
const evidence = z.array(piece);

/** Pillars with the strain on each, and the evidence both ways. On a slide: one pillar, its strongest evidence. */
const pillarSheetsSpec = z.strictObject({
  section: z.literal('pillar-sheets'),
  ...sectionHead,
  /** In order. */
  pillars: z.array(ref('pillar')).min(1),
  /** How many claims each way. */
  most: z.int().positive().default(12),
});

export const pillarSheets = defineSection({
  templates: { briefing: 'pillar-sheets', deck: 'pillar-sheets' },
  spec: pillarSheetsSpec,
  context: z.object({
    ...frame,
    pillars: z.array(
      z.object({
        name: printable,
        definition: printable,
        level: z.string(),
        levelLabel: z.string(),
        trend: z.string(),
        asOf: z.string(),
        /** Not on a slide, where the headline says it. */
        says: printable.optional(),
        confidence: confidenceContext,
        strains: evidence,
        steadies: evidence,
        /** Both side by side. */
        rows: z.array(z.object({ strain: piece.optional(), steady: piece.optional() })),
        /** Independent origins of each side. */
        strainOrigins: z.string(),
        steadyOrigins: z.string(),
      }),
    ),
  }),
  select: (spec, desk) => ({ pillars: spec.pillars.map((id) => sheetOf(id, spec.most, desk)) }),
});

function sheetOf(id: string, most: number, desk: Desk) {
  const { name, definition, stress } = desk.library.pillars[id]!;
  if (!stress)
    throw desk.wrong(
      `the pillar "${id}" says nothing of the strain on it`,
      'add stress: { level, trend, asOf, says, confidence, strains, steadies }',
    );
  const { trends, levels } = desk.locale;
  const origins = (claims: readonly string[]) =>
    desk.fillAnnex(
      'claimsOrigins',
      String(claims.length),
      String(independentOrigins(desk.library, claims).length),
    );
  const [strains, steadies] = [stress.strains, stress.steadies].map((ids) => ids.filter(desk.permits));
  const [straining, steadying] = [strains!, steadies!].map((ids) =>
    ids.slice(0, most).map((claim) => evidenceOf(claim, desk)),
  );
  return {
    name: desk.print(name),
    definition: desk.print(definition),
    level: stress.level,
    levelLabel: levels[stress.level],
    trend: trends[stress.trend],
    asOf: desk.date(stress.asOf),
    says: desk.kind === 'deck' ? undefined : desk.print(stress.says),
    confidence: desk.confidence(stress.confidence),
    strains: straining!,
    steadies: steadying!,
    rows: (straining!.length > steadying!.length ? straining! : steadying!).map((_, index) => ({
      strain: straining![index],
      steady: steadying![index],
    })),
    strainOrigins: origins(strains!),
    steadyOrigins: origins(steadies!),
  };
}

function evidenceOf(id: string, desk: Desk): { id: string; text: Printable; grade: string } {
  return { id, text: desk.claimText(id), grade: desk.gradeOf(id) ?? desk.locale.annex.labels.notGraded };
}
