import { mostDots } from '../figures/crowd.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { onceFor } from '../lib/once.ts';
import { type QuantityValue, smallBase, wholeCountOf } from '../model/schema/value.ts';
import { findingAt, type Ground, type LibraryRule } from './ground.ts';
import { type Inside, insideAll, textsOf, walk } from './texts.ts';

type Quoted = { readonly claim: string; readonly key?: string | undefined };

/** The quantity that is quoted; `none` when the claim is there and has no such quantity. */
function quantityOf(ground: Ground, { claim, key }: Quoted): QuantityValue | 'none' | undefined {
  const found = ground.claims[claim];
  return found && ((key === undefined ? found.quantity : found.quantities[key]) ?? 'none');
}

function lacking(ground: Ground, inside: Inside<Quoted>): Diagnostic[] {
  const { claim, key } = inside.value;
  if (quantityOf(ground, inside.value) !== 'none') return [];
  return [
    findingAt(ground, inside, {
      rule: 'content/no-quantity',
      message: `the claim "${claim}" has no quantity${key === undefined ? '' : ` "${key}"`} to print`,
      hint:
        key === undefined
          ? 'give the claim its quantity, or name another claim'
          : 'give the claim that quantity under quantities, or name another',
    }),
  ];
}

/** A number that prose quotes must be there. */
export const quantitiesExist: LibraryRule = (ground) =>
  [...textsOf(ground)].flatMap(({ key, path, value }) =>
    value.parts.flatMap((part) => {
      const [kind, self = ''] = key.split(':');
      if (part.part === 'quantity') return lacking(ground, { key, path, value: part });
      // The text of a cell is that of the claim that it counts as.
      if (part.part !== 'own' || kind === 'dataset') return [];
      if (kind === 'claim') return lacking(ground, { key, path, value: { claim: self, key: part.key } });
      return findingAt(
        ground,
        { key, path },
        {
          rule: 'content/own',
          message: `own() stands in the text of the ${kind} "${self}"; it prints the number of the claim that it stands in`,
          hint: 'write quantity(claim)',
        },
      );
    }),
  );

/** What may show the number of a claim: figures, series, large numbers. */
const showing = onceFor((entity: object) =>
  [...walk(entity)].filter(
    ({ value }) =>
      'on' in value || 'figure' in value || ('section' in value && value.section === 'big-number'),
  ),
);

/** Where a figure lists claims whose numbers it shows, by its kind. */
const lists: Readonly<Record<string, string>> = { bars: 'rows', dots: 'rows', crowd: 'columns' };

/** What a figure, a series or a large number shows must be there, and people and crowds must have somebody to show. */
export const figuresFit: LibraryRule = (ground) =>
  [...insideAll(ground, showing)].flatMap((inside) => {
    const value = inside.value as Readonly<Record<string, unknown>>;
    const path = [...inside.path, 'claim'];
    if ('on' in value && 'claim' in value)
      return lacking(ground, { ...inside, path, value: value as Quoted });
    const list = lists[String(value.figure)];
    if (list !== undefined)
      return (value[list] as Quoted[])
        .flatMap((row, index) => {
          const shown = { key: inside.key, path: [...inside.path, list, String(index), 'claim'], value: row };
          return [...lacking(ground, shown), ...(value.figure === 'crowd' ? noCount(ground, shown) : [])];
        })
        .concat(value.figure === 'crowd' ? tooMany(ground, inside, value.columns as Quoted[]) : []);
    if (value.figure !== 'people' && value.section !== 'big-number') return [];
    const shown = { key: inside.key, path, value: value as Quoted };
    return [...lacking(ground, shown), ...(value.figure === 'people' ? uncountable(ground, shown) : [])];
  });

function uncountable(ground: Ground, inside: Inside<Quoted>): Diagnostic[] {
  const found = quantityOf(ground, inside.value);
  if (!found || found === 'none') return [];
  if (found.type === 'share' && typeof found.of === 'number' && found.of <= smallBase) return [];
  return [
    findingAt(ground, inside, {
      rule: 'figures/people',
      message: `a people grid needs a share with a known base of at most ${smallBase}; "${inside.value.claim}" has none`,
      hint: 'show it as bars',
    }),
  ];
}

function noCount(ground: Ground, inside: Inside<Quoted>): Diagnostic[] {
  const found = quantityOf(ground, inside.value);
  if (!found || found === 'none' || wholeCountOf(found) !== undefined) return [];
  return [
    findingAt(ground, inside, {
      rule: 'figures/crowd',
      message: `a crowd draws a dot for each one counted: "${inside.value.claim}" has no count of whole ones, nought or more`,
      hint: 'show it as bars',
    }),
  ];
}

function tooMany(ground: Ground, inside: Inside<object>, columns: readonly Quoted[]): Diagnostic[] {
  const counts = columns.map((column) => {
    const found = quantityOf(ground, column);
    return found && found !== 'none' ? (wholeCountOf(found) ?? 0) : 0;
  });
  const dots = counts.reduce((sum, count) => sum + count, 0);
  if (dots <= mostDots) return [];
  return [
    findingAt(
      ground,
      { key: inside.key, path: [...inside.path, 'columns'] },
      {
        rule: 'figures/crowd',
        message: `a crowd draws a dot for each one counted: its columns come to ${dots} dots, expected ${mostDots} or fewer`,
        hint: 'show it as bars, or name fewer columns',
      },
    ),
  ];
}
