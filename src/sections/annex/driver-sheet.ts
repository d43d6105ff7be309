import { z } from 'zod';
import { capitalised } from '../../model/capital.ts';
import type { EntityOf } from '../../model/library.ts';
import { printable } from '../../model/printable.ts';
import { ref } from '../../model/schema/ref.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { certaintyOf } from '../analysis/causal-map.ts';
import { independentOrigins } from '../analysis/origins.ts';
import { confidenceContext } from '../desk/contexts.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection, frame } from '../section.ts';
import { claimIds } from './behind.ts';
import { cell, columns, idLine, joined, lineOf, listLine, quiet, type Table, table, words } from './table.ts';

/** One driver in full but for its claims: summary, how it moved, mechanisms, causal links. */
const driverSheetSpec = z.strictObject({
  section: z.literal('driver-sheet'),
  ...sectionHead,
  /** The driver. Its name is the heading where no `headline` is given. */
  driver: ref('driver'),
});

export const driverSheet = defineSection({
  templates: { briefing: 'driver-sheet' },
  level: 3,
  spec: driverSheetSpec,
  context: z.object({
    ...frame,
    id: z.string(),
    /** Its name, or the headline that the profile gives. */
    name: printable,
    /** "Destabilising · structural". */
    line: z.string(),
    thesis: printable,
    summary: printable,
    /** Its latest trend: "March 2024: falling". */
    status: z.string(),
    confidence: confidenceContext,
    /** How many claims, and how many independent origins they have. */
    counts: z.string(),
    mechanisms: table,
    links: table,
  }),
  select: (spec, desk) => {
    const driver = desk.library.drivers[spec.driver]!;
    const { annex, trends } = desk.locale;
    const latest = driver.status.at(-1)!;
    const claims = driver.claims.filter(desk.permits);
    const name = desk.print(spec.headline ?? driver.name);
    return {
      headline: name,
      name,
      id: driver.id,
      line: `${annex.driverEffects[driver.effect]} · ${annex.layers[driver.layer]}`,
      thesis: desk.print(driver.headline),
      summary: desk.print(driver.summary),
      status: `${capitalised(desk.date(latest.asOf))}: ${trends[latest.trend]}`,
      confidence: desk.confidence(driver.confidence),
      counts: desk.fillAnnex(
        'counts',
        String(claims.length),
        String(independentOrigins(desk.library, claims).length),
      ),
      mechanisms: mechanismTable(desk, driver.id),
      links: linkTable(desk, driver.id),
    };
  },
});

const restingOnPermitted = (desk: Desk, { claims }: { readonly claims: readonly string[] }): boolean =>
  claims.some(desk.permits);

/** A mechanism stands under the first driver that it belongs to. */
function mechanismTable(desk: Desk, driver: string): Table {
  const { labels } = desk.locale.annex;
  const own = Object.values(desk.library.mechanisms).filter(
    (one) => one.drivers[0] === driver && restingOnPermitted(desk, one),
  );
  return {
    columns: columns([labels.mechanism, 26], [labels.steps, 44], [labels.restsOn, 30]),
    rows: own.map((one) => ({
      head: [lineOf('strong', desk.print(one.name)), idLine(one.id)],
      cells: [
        cell(
          words(desk.print(one.says)),
          quiet(
            joined(
              one.steps.map((step) => desk.print(step)),
              ' › ',
            ),
          ),
          one.scope && quiet(desk.print(one.scope)),
        ),
        cell(claimIds(desk, one.claims), listLine('quiet', one.counters, `${labels.counters}:`)),
      ],
    })),
  };
}

/** A link stands under the driver that acts. */
function linkTable(desk: Desk, driver: string): Table {
  const { labels } = desk.locale.annex;
  const own = Object.values(desk.library.causalLinks).filter(
    (link) => link.drivers[0] === driver && restingOnPermitted(desk, link),
  );
  return {
    name: 'run-in',
    columns: columns([labels.link, 34], [labels.hedgeOfLink, 15], [labels.restsOn, 51]),
    rows: own.map((link) => linkRow(desk, link)),
  };
}

function linkRow(desk: Desk, link: EntityOf<'causal-link'>): Table['rows'][number] {
  const { annex } = desk.locale;
  const { variables } = desk.library;
  const certainty = certaintyOf(link);
  return {
    head: [
      words(joined([desk.print(variables[link.from]!.name), desk.print(variables[link.to]!.name)], ' › ')),
    ],
    cells: [
      cell(
        words(`${annex.signs[link.sign]} ${annex.hedges[link.hedge]}`),
        certainty === 'contested' ? lineOf('flag', annex.labels.contested) : undefined,
      ),
      cell(
        words(desk.print(link.says)),
        claimIds(desk, link.claims),
        listLine('quiet', link.contestedBy.filter(desk.permits), `${annex.labels.contestedBy}:`),
      ),
    ],
  };
}
