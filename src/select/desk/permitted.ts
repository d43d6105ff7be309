import type { Audience } from '../../model/audience.ts';
import { cellsOf, type NumberCell } from '../../model/cells.ts';
import type { Claim, Dataset, Library } from '../../model/library.ts';
import { isAbove } from '../../model/schema/tlp.ts';
import { ceilingOf } from '../../sections/marking/ceiling.ts';
import { excludedKeys } from '../../sections/marking/excluded.ts';
import { reasonToExclude } from '../../sections/marking/exclusion.ts';

type ById<T> = Readonly<Record<string, T>>;

const keep = <T>(all: ById<T>, fits: (one: T) => boolean): ById<T> =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => fits(one)));

/**
 * The library as far as an audience may get it: without claims that it may not get, without what is above its ceiling,
 * without what rests on such things alone, and without the items and audiences that would tell of them. All that prints
 * for an audience is listed and counted from this.
 */
export function permittedLibrary(library: Library, audience: Audience): Library {
  const hidden = excludedKeys(audience, library);
  const claims = keep(library.claims, (claim) => reasonToExclude(claim, audience, library) === undefined);
  const isOpen = (id: string) => claims[id] !== undefined;
  const rests = (ids: readonly string[]) => ids.length === 0 || ids.some(isOpen);
  const seen = (sources: readonly { readonly source: string }[]) =>
    sources.every(({ source }) => !hidden.has(`source:${source}`));
  const caveats = keep(
    library.caveats,
    ({ id, appliesTo }) => !hidden.has(`caveat:${id}`) && rests(appliesTo),
  );
  const checks = keep(library.checks, (one) => !hidden.has(`check:${one.id}`) && rests(one.claims));
  const mechanisms = keep(library.mechanisms, (one) => rests(one.claims) && seen(one.sources));
  const open: Library = {
    ...library,
    claims: mapped(claims, (claim) => withoutBarred(claim, isOpen)),
    caveats,
    checks,
    datasets: mapped(
      keep(library.datasets, ({ id }) => !hidden.has(`dataset:${id}`)),
      (one) => withoutCells(one, ({ tlp, sources }) => !isAbove(tlp, audience.tlp) && seen(sources)),
    ),
    sources: keep(library.sources, ({ id }) => !hidden.has(`source:${id}`)),
    corrections: keep(
      library.corrections,
      ({ id, claim }) => !hidden.has(`correction:${id}`) && isOpen(claim),
    ),
    events: keep(library.events, (event) => rests(event.claims)),
    mechanisms: mapped(mechanisms, (one) => ({
      ...one,
      counters: one.counters.filter((id) => mechanisms[id] !== undefined),
    })),
    causalLinks: mapped(
      keep(library.causalLinks, (link) => rests(link.claims) && seen([link.source])),
      (link) => ({ ...link, contestedBy: link.contestedBy.filter(isOpen) }),
    ),
    achMatrices: mapped(library.achMatrices, (matrix) => ({
      ...matrix,
      rows: matrix.rows.filter((row) => rests(row.claims)),
    })),
    caveatsOf: mapped(library.caveatsOf, (ids) => ids.filter((id) => caveats[id] !== undefined)),
    checksOf: mapped(library.checksOf, (ids) => ids.filter((id) => checks[id] !== undefined)),
    audiences: keep(library.audiences, ({ id }) => !isAbove(ceilingOf(id, library), audience.tlp)),
  };
  return { ...open, inventories: withoutKept(library, open) };
}

const mapped = <T>(all: ById<T>, change: (one: T) => T): ById<T> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));

/** A dataset without the cells that its reader may not get. */
function withoutCells(dataset: Dataset, isOpen: (cell: NumberCell) => boolean): Dataset {
  const barred = new Set(cellsOf(dataset).flatMap((one) => (isOpen(one) ? [] : [one.cell])));
  if (barred.size === 0) return dataset;
  return {
    ...dataset,
    rows: dataset.rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => !barred.has(cell))),
    ),
  };
}

/** A forecast does not name another one that its reader may not get. */
function withoutBarred(claim: Claim, isOpen: (id: string) => boolean): Claim {
  if (claim.kind !== 'forecast') return claim;
  const { repeats, supersedes, ...rest } = claim;
  return {
    ...rest,
    ...(repeats !== undefined && isOpen(repeats) && { repeats }),
    ...(supersedes !== undefined && isOpen(supersedes) && { supersedes }),
  };
}

/** Items of the inventories but for those that only barred entries keep. */
function withoutKept(library: Library, open: Library): Library['inventories'] {
  const left = itemsKept(open);
  const barred = [...itemsKept(library)].filter((item) => !left.has(item));
  if (barred.length === 0) return library.inventories;
  const gone = new Set(barred);
  return mapped(library.inventories, (one) => ({
    ...one,
    items: one.items.filter((item) => !gone.has(item)),
  }));
}

/** Ids of the items that something keeps in its `evidence`. */
const itemsKept = (library: Library): ReadonlySet<string> =>
  new Set(
    Object.values(library)
      .flatMap((all: object) => Object.values(all))
      .flatMap((entry: unknown) =>
        typeof entry === 'object' && entry !== null && 'evidence' in entry && Array.isArray(entry.evidence)
          ? entry.evidence.map(String)
          : [],
      ),
  );
