import type { EntityOf, Library } from '../library.ts';
import { independentOrigins } from './origins.ts';

type Effect = EntityOf<'driver'>['pillars'][number]['effect'] | 'unknown';

/** How a driver bears on a pillar, and on how much that rests. */
export type PillarCell = {
  readonly pillar: string;
  readonly effect: Effect;
  readonly claims: readonly string[];
  /** Independent origins of those claims: ten papers that pass on one agency are one. */
  readonly origins: number;
};
export type PillarRow = { readonly driver: string; readonly cells: readonly PillarCell[] };

/** Drivers × pillars, in the order given. A pillar that a driver says nothing of is `unknown`. */
export const pillarRows = (
  library: Library,
  { drivers, pillars }: { readonly drivers: readonly string[]; readonly pillars: readonly string[] },
): readonly PillarRow[] =>
  drivers.map((driver) => ({
    driver,
    cells: pillars.map((pillar) => {
      const found = library.drivers[driver]?.pillars.find((entry) => entry.pillar === pillar);
      const claims = found?.claims ?? [];
      return {
        pillar,
        effect: found?.effect ?? 'unknown',
        claims,
        origins: independentOrigins(library, claims).length,
      };
    }),
  }));

/** How many drivers bear on a pillar in each way. */
export function effectsOn(
  rows: readonly PillarRow[],
  pillar: string,
): Readonly<Partial<Record<Effect, number>>> {
  const effects = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.pillar === pillar).map(({ effect }) => effect),
  );
  return Object.fromEntries(
    [...new Set(effects)].map((effect) => [effect, effects.filter((one) => one === effect).length]),
  );
}
