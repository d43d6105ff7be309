import type { Loaded } from '../../src/load/loaded.ts';
import type { Claim, Library } from '../../src/model/library.ts';
import { text } from './ruritania.ts';

type All<T> = Readonly<Record<string, T>>;

const item = 'canary-item';
const song = text('A canary sings');
const secret = { source: 'canary-source' };

const first = <T>(all: All<T>, fits: (one: T) => boolean = () => true): T => {
  const found = Object.values(all).find(fits);
  if (!found) throw new Error('the library has none of this kind');
  return found;
};

/** A library with one more: a copy of the first of its kind, with changes. */
const add = <T extends object>(all: All<T>, id: string, changes: object): All<T> => ({
  ...all,
  [id]: { ...first(all), id, evidence: [item], ...changes },
});

/** A library with a thing of it changed. */
const edit = <T extends { readonly id: string }>(all: All<T>, one: T, changes: object): All<T> => ({
  ...all,
  [one.id]: { ...one, ...changes },
});

/** A claim of every kind above every ceiling but the highest. */
const canaryClaims = ({ claims }: Library): All<Claim> =>
  Object.fromEntries(
    [...new Set(Object.values(claims).map(({ kind }) => kind))].map((kind) => {
      const one = first(claims, (claim) => claim.kind === kind);
      const marked = {
        tlp: 'TLP:RED' as const,
        status: 'disputed' as const,
        hedge: 'speculative' as const,
        evidence: [item],
      };
      return [`canary-${kind}`, { ...one, ...marked, id: `canary-${kind}`, says: song }];
    }),
  );

/** What may not go out: claims of every kind, and everything that can stand on them or on a source above the ceiling. */
export function withCanaries({ library, ...rest }: Loaded): Loaded {
  const claims = canaryClaims(library);
  const ids = Object.keys(claims);
  const about = { claims: ids };
  const checked = first(library.checks).claims[0]!;
  const [driver, inventory] = [first(library.drivers), first(library.inventories)];
  const pillar = first(library.pillars, ({ stress }) => stress !== undefined);
  const { strains = [], steadies = [] } = pillar.stress ?? {};
  const [matrix, link, mechanism] = [
    first(library.achMatrices),
    first(library.causalLinks),
    first(library.mechanisms),
  ];
  const forecast = first(library.claims, ({ kind }) => kind === 'forecast');
  const retold = { repeats: 'canary-forecast', supersedes: 'canary-forecast' };
  const reason = { rule: 'layout/widow', level: 'off', reason: 'A canary sings' };
  return {
    ...rest,
    library: {
      ...library,
      claims: { ...edit(library.claims, forecast, retold), ...claims },
      sources: add(library.sources, 'canary-source', { tlp: 'TLP:RED', short: 'The canary' }),
      caveats: add(library.caveats, 'canary-caveat', { appliesTo: ids }),
      checks: add(add(library.checks, 'canary-check', about), 'canary-sourced', {
        basis: 'read',
        sources: [secret],
      }),
      corrections: add(library.corrections, 'canary-correction', { claim: ids[0] }),
      events: add(library.events, 'canary-event', about),
      mechanisms: add(
        edit(library.mechanisms, mechanism, { counters: [...mechanism.counters, 'canary-mechanism'] }),
        'canary-mechanism',
        about,
      ),
      causalLinks: add(
        add(
          edit(library.causalLinks, link, { contestedBy: [...link.contestedBy, ...ids] }),
          'canary-link',
          about,
        ),
        'canary-sourced-link',
        { source: secret },
      ),
      drivers: edit(library.drivers, driver, { claims: [...ids, ...driver.claims] }),
      pillars: edit(library.pillars, pillar, {
        stress: { ...pillar.stress, strains: [...ids, ...strains], steadies: [...ids, ...steadies] },
      }),
      achMatrices: edit(library.achMatrices, matrix, {
        rows: [{ ...matrix.rows[0], ...about, name: song }, ...matrix.rows],
      }),
      inventories: edit(library.inventories, inventory, { items: [...inventory.items, item] }),
      caveatsOf: { ...library.caveatsOf, ...Object.fromEntries(ids.map((id) => [id, ['canary-caveat']])) },
      checksOf: {
        ...library.checksOf,
        [checked]: ['canary-sourced', ...(library.checksOf[checked] ?? [])],
      },
      audiences: add(library.audiences, 'canary-audience', {
        extends: undefined,
        tlp: 'TLP:RED',
        rules: [reason],
      }),
    },
  };
}
