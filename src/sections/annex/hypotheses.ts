import { z } from 'zod';
import type { EntityOf } from '../../model/library.ts';
import { printable } from '../../model/printable.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { type AchScore, achRows, achScores, dropOne, survivors } from '../analysis/ach.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection, frame } from '../section.ts';
import { caveatLines, claimsQuoted } from './behind.ts';

const mark = z.enum(['CC', 'C', 'N', 'I', 'II']);

/** Competing hypotheses against the evidence (ACH): marks as given, scores computed. */
const hypothesesSpec = z.strictObject({
  section: z.literal('hypotheses'),
  ...sectionHead,
  /** The matrix of evidence and hypotheses. */
  matrix: ref('ach-matrix'),
  /** The rows that tell the hypotheses apart best; all unless said otherwise. */
  rows: z.int().positive().optional(),
});

export const hypotheses = defineSection({
  templates: { briefing: 'hypotheses', deck: 'hypotheses' },
  spec: hypothesesSpec,
  context: z.object({
    ...frame,
    question: printable,
    hypotheses: z.array(
      z.object({
        name: printable,
        statement: printable,
        inconsistencies: z.number(),
        strong: z.number(),
        bearing: z.number(),
        survives: z.boolean(),
      }),
    ),
    rows: z.array(
      z.object({
        name: printable,
        why: printable,
        claims: z.string(),
        /** Of the numbers that the row prints: a long table ends pages after it, and its foot with it. */
        caveats: z.array(z.object({ label: z.string(), text: printable })),
        marks: z.array(z.object({ mark, label: z.string() })),
        diagnosticity: z.number(),
        /** Which hypotheses survive without this row, where that is another result. */
        without: z.string(),
      }),
    ),
    /** Rows that are not shown. */
    left: z.number(),
    survivors: z.string(),
    /** What taking out one row changes, in one sentence. */
    sensitivity: z.string(),
    note: printable,
  }),
  select: (spec, desk) => {
    const matrix = desk.library.achMatrices[spec.matrix]!;
    const rows = rowsOf(matrix, desk);
    const shown = spec.rows
      ? rows.toSorted((a, b) => b.diagnosticity - a.diagnosticity).slice(0, spec.rows)
      : rows;
    const left = survivors(matrix);
    return {
      question: desk.print(matrix.question),
      hypotheses: achScores(matrix).map((score) => columnOf(score, left, desk)),
      rows: shown,
      left: rows.length - shown.length,
      survivors: namesOf(left, desk),
      sensitivity: sensitivityOf(matrix, desk),
      note: desk.print(matrix.note),
    };
  },
});

type Matrix = EntityOf<'ach-matrix'>;

function columnOf(
  { hypothesis, inconsistencies, strong, bearing }: AchScore,
  left: readonly string[],
  desk: Desk,
) {
  const { name, statement } = desk.library.hypotheses[hypothesis]!;
  return {
    name: desk.print(name),
    statement: desk.print(statement),
    ...{ inconsistencies, strong, bearing },
    survives: left.includes(hypothesis),
  };
}

function rowsOf(matrix: Matrix, desk: Desk) {
  const dropped = dropOne(matrix);
  return achRows(matrix).map(({ row, marks, diagnosticity }, index) => {
    const claims = row.claims.filter(desk.permits);
    for (const id of claims) desk.rest(id);
    const without = dropped[index]!;
    return {
      name: desk.sourced(row.name),
      why: desk.sourced(row.why),
      claims: claims.join(', '),
      caveats: [...new Set([row.name, row.why].flatMap((text) => claimsQuoted(text, desk)))].flatMap((id) =>
        caveatLines(id, desk),
      ),
      marks: marks.map((one) => ({ mark: one, label: desk.locale.annex.marks[one] })),
      diagnosticity,
      without: without.changes ? namesOf(without.survivors, desk) : '',
    };
  });
}

const namesOf = (ids: readonly string[], desk: Desk): string =>
  ids.map((id) => desk.say(desk.library.hypotheses[id]!.name)).join(', ');

function sensitivityOf(matrix: Matrix, desk: Desk): string {
  const changing = dropOne(matrix).filter(({ changes }) => changes).length;
  return changing === 0
    ? desk.locale.annex.labels.dropOneNone
    : desk.fillAnnex('dropOneSome', String(changing), String(matrix.rows.length));
}
