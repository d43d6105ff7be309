import { z } from 'zod';
import { type Printable, plain, printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { withSources } from './cited-sources.ts';
import type { Desk } from './desk/desk.ts';
import { defineSection, frame } from './section.ts';

const one = 'name one of: a correction; a claim with the check that was made of it; a rumour';

const rowSpec = z
  .strictObject({
    /** A few words: "The general who came back". */
    topic: prose,
    /** A correction; the row then names no claim. */
    correction: ref('correction').optional(),
    /** What was said, where a check or a rumour stands. */
    claim: ref('claim').optional(),
    /** A check that was read. */
    check: ref('check').optional(),
  })
  .refine(({ correction, claim }) => (correction === undefined) !== (claim === undefined), one);

/** What was said, and what is held of it now: corrected, disputed, doubted. */
const disputesSpec = z.strictObject({
  section: z.literal('disputes'),
  ...sectionHead,
  /** A row each. It names a correction; or a claim with a check of it; or a rumour. */
  rows: z.array(rowSpec).min(1).max(12),
});
type RowSpec = z.output<typeof rowSpec>;

const row = z.object({
  topic: printable,
  said: printable,
  now: printable,
  /** "Corrected", "Disputed", "Not verified". */
  standing: z.string(),
  /** Since when it is held to be otherwise; empty where nothing was corrected. */
  date: z.string(),
});
type Row = z.input<typeof row>;

export const disputes = defineSection({
  templates: { briefing: 'disputes' },
  spec: disputesSpec,
  context: z.object({ ...frame, rows: z.array(row) }),
  select: (spec, desk) => ({
    rows: spec.rows.map((entry) => ({ topic: desk.print(entry.topic), ...standingOf(entry, desk) })),
  }),
});

function standingOf({ correction, claim, check }: RowSpec, desk: Desk): Omit<Row, 'topic'> {
  if (correction !== undefined) return corrected(correction, desk);
  return check === undefined ? doubted(claim!, desk) : checked(claim!, check, desk);
}

function corrected(id: string, desk: Desk): Omit<Row, 'topic'> {
  const { claim, was, now, date, sources } = desk.named('corrections', id);
  desk.rest(claim);
  return {
    said: desk.print(was, claim),
    now: withSources(desk.print(now, claim), sources, desk),
    standing: desk.labels.corrected,
    date: desk.date(date),
  };
}

function checked(claim: string, id: string, desk: Desk): Omit<Row, 'topic'> {
  const check = desk.named('checks', id);
  if (check.basis !== 'read' || !check.claims.includes(claim))
    throw desk.wrong(
      `the check "${id}" ${check.basis === 'read' ? `is not about "${claim}"` : 'is still to be verified'}`,
      'name a check of this claim that was read',
    );
  return {
    said: desk.claimText(claim),
    now: withSources(desk.print(check.says, claim), check.sources, desk),
    standing: desk.locale.verdicts[check.verdict],
    date: '',
  };
}

/** A rumour: who spread it first, and why it is doubted. */
function doubted(id: string, desk: Desk): Omit<Row, 'topic'> {
  const claim = desk.claim(id);
  if (claim.kind !== 'rumour')
    throw desk.wrong(`"${id}" is of kind ${claim.kind}, not rumour`, 'name the check that was made of it');
  const doubts = claim.doubts.map((doubt) => desk.print(doubt, id));
  return {
    said: desk.claimText(id),
    now: joined([plain(desk.fill('firstReporter', claim.firstReporter)), ...doubts]),
    standing: desk.labels.rumour,
    date: '',
  };
}

const joined = (texts: readonly Printable[]): Printable => ({
  printable: 'prose',
  runs: texts.flatMap(({ runs }, index) =>
    index === 0 ? runs : [{ run: 'text' as const, text: ' ' }, ...runs],
  ),
});
