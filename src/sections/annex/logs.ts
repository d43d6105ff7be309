import { z } from 'zod';
import { byText } from '../../lib/order.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection } from '../section.ts';
import { claimIds, isPrinted } from './behind.ts';
import { begun, cell, columns, idLine, lineOf, quiet, tableContext, words } from './table.ts';

/** What was held to be true and no longer is, each with its date. */
const correctionsSpec = z.strictObject({ section: z.literal('corrections'), ...sectionHead });

export const corrections = defineSection({
  templates: { briefing: 'table' },
  spec: correctionsSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    const all = Object.values(desk.library.corrections)
      .filter(({ id, claim }) => desk.shows('correction', id) && desk.permits(claim))
      .toSorted((a, b) => byText(a.date, b.date));
    return {
      intro: [],
      empty: labels.none,
      table: {
        columns: columns([labels.when, 14], [labels.was, 34], [labels.isNow, 34], [labels.claim, 18]),
        rows: all.map((one) => {
          const behind = { self: one.claim, sources: one.sources };
          desk.rest(one.claim);
          return {
            head: [begun(words(desk.date(one.date)))],
            cells: [
              cell(quiet(desk.sourced(one.was, { self: one.claim }))),
              cell(words(desk.sourced(one.now, behind))),
              cell(idLine(one.id), quiet(one.claim, `${labels.claim}:`)),
            ],
          };
        }),
      },
    };
  },
});

/** What was said without a source that can be judged: who said it first, and why it is doubted. */
const rumoursSpec = z.strictObject({ section: z.literal('rumours'), ...sectionHead });

export const rumours = defineSection({
  templates: { briefing: 'table' },
  spec: rumoursSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    const all = Object.values(desk.library.claims).flatMap((claim) =>
      claim.kind === 'rumour' && desk.permits(claim.id) ? [claim] : [],
    );
    return {
      intro: [],
      empty: labels.none,
      table: {
        columns: columns(
          [labels.id, 16],
          [labels.rumour, 34],
          [labels.firstReporter, 18],
          [labels.doubts, 32],
        ),
        rows: all.map((claim) => ({
          head: [idLine(claim.id)],
          cells: [
            cell(words(desk.claimText(claim.id)), lineOf('flag', desk.locale.statuses[claim.status])),
            cell(quiet(claim.firstReporter)),
            cell(...claim.doubts.map((doubt) => quiet(desk.print(doubt, claim.id)))),
          ],
        })),
      },
    };
  },
});

/** Every statistic with its base, population, sampling and date, or that they are not recorded. */
const statisticsSpec = z.strictObject({ section: z.literal('statistics'), ...sectionHead });

export const statistics = defineSection({
  templates: { briefing: 'table' },
  spec: statisticsSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels } = desk.locale.annex;
    const all = Object.values(desk.library.claims).filter(
      ({ kind, id }) => kind === 'statistic' && desk.permits(id),
    );
    return {
      intro: [],
      empty: labels.none,
      table: {
        columns: columns(
          [labels.id, 19],
          [labels.number, 24],
          [labels.population, 34],
          [labels.sampling, 12],
          [labels.when, 11],
        ),
        rows: all.map((claim) => {
          const value = claim.quantity!;
          const asked = value.type === 'share' ? value.fieldwork : claim.asOf;
          const population =
            value.type === 'share' ? value.population : value.type === 'rate' ? value.of : '–';
          return {
            head: [idLine(claim.id)],
            cells: [
              cell(words(desk.withClaims(desk.number(claim.id), [claim.id]))),
              cell(words(population)),
              cell(words(value.type === 'share' ? desk.locale.sampling[value.sampling] : '–')),
              cell(words(desk.dateOr(asked, (date) => date, desk.labels.notRecorded))),
            ],
          };
        }),
      },
    };
  },
});

/** Every caveat in full, with the claims that it limits. */
const caveatsSpec = z.strictObject({ section: z.literal('caveats'), ...sectionHead });

export const caveats = defineSection({
  templates: { briefing: 'table' },
  spec: caveatsSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels, caveatKinds } = desk.locale.annex;
    const all = Object.values(desk.library.caveats).filter(({ id }) => desk.shows('caveat', id));
    return {
      intro: [],
      empty: labels.none,
      table: {
        name: 'run-in',
        columns: columns([labels.id, 24], [labels.kind, 12], [desk.labels.caveat, 64]),
        rows: all.map(({ id, kind, says, appliesTo, sources }) => ({
          head: [idLine(id)],
          cells: [
            cell(words(caveatKinds[kind])),
            cell(words(desk.sourced(says, { self: appliesTo[0]!, sources })), claimIds(desk, appliesTo)),
          ],
        })),
      },
    };
  },
});

/** Every later check in full, with its verdict and the claims that it is about. Those still to be verified stay in the house. */
const laterChecksSpec = z.strictObject({ section: z.literal('later-checks'), ...sectionHead });

export const laterChecks = defineSection({
  templates: { briefing: 'table' },
  spec: laterChecksSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { labels, verdicts } = desk.locale.annex;
    const all = Object.values(desk.library.checks).filter(({ id }) => isPrinted(id, desk));
    return {
      intro: [],
      empty: labels.none,
      table: {
        name: 'run-in',
        columns: columns([labels.id, 24], [labels.verdict, 12], [labels.check, 64]),
        rows: all.map(({ id, verdict, says, claims, sources }) => ({
          head: [idLine(id)],
          cells: [
            cell(words(verdicts[verdict])),
            cell(words(desk.sourced(says, { self: claims[0]!, sources })), claimIds(desk, claims)),
          ],
        })),
      },
    };
  },
});
