import { z } from 'zod';
import type { Claim } from '../../model/library.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { sayerOf } from '../analysis/sayer.ts';
import { departureOf } from '../departure.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection } from '../section.ts';
import { caveatLines, isPrinted } from './behind.ts';
import {
  cell,
  columns,
  idLine,
  joined,
  type Line,
  lineOf,
  quiet,
  type Table,
  tableContext,
  words,
} from './table.ts';

/** Claims as they stand in the library, each with its id, hedge, grade, status, caveats and checks. */
const claimsSpec = z.strictObject({
  section: z.literal('claims'),
  ...sectionHead,
  /** Those that belong to one driver; `none` for those that belong to no driver of the document. */
  driver: z.union([ref('driver'), z.literal('none')]),
});

export const claims = defineSection({
  templates: { briefing: 'claims' },
  ownNotes: true,
  spec: claimsSpec,
  context: tableContext,
  select: (spec, desk) => {
    const { own, elsewhere } = claimsOf(spec.driver, desk);
    const { labels } = desk.locale.annex;
    return {
      intro: [],
      table: claimTable(own, desk),
      empty: labels.none,
      note: elsewhere.length > 0 ? joined([`${labels.toldElsewhere}: ${elsewhere.join(', ')}`]) : undefined,
    };
  },
});

/** The drivers whose claims the document prints, in its order. */
const driversPrinted = ({ audience, kind }: Desk): readonly string[] =>
  audience[kind].flatMap((spec) => (claims.is(spec) && spec.driver !== 'none' ? [spec.driver] : []));

/** Each claim is printed once: under the first driver of the document that it belongs to. */
function claimsOf(driver: string, desk: Desk) {
  const { drivers, claims: all } = desk.library;
  const printed = driversPrinted(desk);
  const homeOf = (id: string) => printed.find((one) => drivers[one]!.claims.includes(id)) ?? 'none';
  const listed = driver === 'none' ? Object.keys(all) : drivers[driver]!.claims;
  const permitted = listed.filter(desk.permits);
  return {
    own: permitted.filter((id) => homeOf(id) === driver),
    elsewhere: driver === 'none' ? [] : permitted.filter((id) => homeOf(id) !== driver),
  };
}

/** Claims as rows, those of one document once each. */
function claimTable(ids: readonly string[], desk: Desk): Table {
  const { labels } = desk.locale.annex;
  return {
    name: 'run-in',
    columns: columns(
      [labels.claimAndId, 65],
      [labels.hedge, 17],
      [desk.labels.grade, 5],
      [labels.standing, 13],
    ),
    rows: ids.map((id) => claimRow(id, desk)),
  };
}

function claimRow(id: string, desk: Desk): Table['rows'][number] {
  const { locale, library } = desk;
  const claim = library.claims[id]!;
  const { kinds, hedges } = locale.annex;
  return {
    head: [
      words(desk.claimText(id)),
      idLine(id),
      ...attribution(claim, desk),
      ...caveatLines(id, desk),
      ...checkLines(id, desk),
    ],
    cells: [
      cell(words(`${kinds[claim.kind]}, ${hedges[claim.hedge]}`)),
      cell(words(desk.gradeOf(id) ?? desk.locale.annex.labels.notGraded)),
      cell(
        claim.status === 'current' ? undefined : lineOf('flag', locale.statuses[claim.status]),
        quiet(desk.date(claim.asOf)),
      ),
    ],
  };
}

/** Who says it, where that is not the source itself. */
function attribution(claim: Claim, desk: Desk): Line[] {
  const saidBy = `${desk.locale.annex.labels.attribution}:`;
  if (claim.kind === 'testimony') {
    const left = departureOf(claim, desk);
    const speaker = left === undefined ? claim.speaker : `${claim.speaker}, ${left}`;
    return [lineOf('note', `${speaker}; ${desk.fill('relayedBy', claim.relayedBy)}`, saidBy)];
  }
  const said = sayerOf(claim);
  const isSource = claim.sources.some(({ source }) => {
    const { short, publisher } = desk.library.sources[source]!;
    return said === short || said === publisher;
  });
  return said === undefined || isSource ? [] : [lineOf('note', said, saidBy)];
}

/** What was read later, in a few words. Checks that are still to be verified stay in the house. */
const checkLines = (id: string, desk: Desk): Line[] =>
  (desk.library.checksOf[id] ?? [])
    .filter((check) => isPrinted(check, desk))
    .map((check) => {
      const { short, verdict, sources } = desk.library.checks[check]!;
      const { labels, verdicts } = desk.locale.annex;
      return lineOf(
        'note',
        desk.sourced(short, { self: id, sources }),
        `${labels.check}, ${verdicts[verdict]}:`,
      );
    });
