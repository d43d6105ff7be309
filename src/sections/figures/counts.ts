import { fail } from '../../lib/diagnostic.ts';
import type { SpecOf } from '../../model/schema/figure.ts';
import { type QuantityValue, smallBase } from '../../model/schema/value.ts';
import { percentOf } from '../desk/quantity.ts';
import type { Choice, FigureDesk } from './choice.ts';

/** The number behind a bar or a dot: per cent for shares and rates, the upper end for others. */
export function sizeOf(value: QuantityValue): number {
  if (value.type === 'share') return percentOf(value);
  const number = value.type === 'money' ? value.amount : value.value;
  return typeof number === 'number' ? number : number[1];
}

/** Numbers of claims side by side; shares alone are drawn on 100 per cent. */
export function chooseBars(spec: SpecOf<'bars'>, desk: FigureDesk): Choice<'bars'> {
  const rows = spec.rows.map(({ label, claim, key }) => ({ label, value: desk.quantity(claim, key) }));
  const sizes = rows.map(({ value }) => Math.abs(sizeOf(value)));
  const allShares = rows.every(({ value }) => value.type === 'share');
  return {
    data: {
      title: desk.say(spec.title),
      rows: rows.map(({ label, value }, index) => ({
        label: desk.say(label),
        text: desk.bare(value),
        size: sizes[index]!,
      })),
      full: allShares ? 100 : Math.max(...sizes, 1),
    },
    claims: spec.rows.map(({ claim }) => claim),
    values: rows.map(({ value }) => value),
  };
}

/**
 * A share of few people, one figure each.
 * @throws Failure `figures/people` where the base is unknown or too large to be counted
 */
export function choosePeople(spec: SpecOf<'people'>, desk: FigureDesk): Choice<'people'> {
  const value = desk.quantity(spec.claim, spec.key);
  if (value.type !== 'share' || typeof value.of !== 'number' || value.of > smallBase)
    throw fail({
      rule: 'figures/people',
      place: desk.place(),
      message: `a people grid needs a share with a known base of at most ${smallBase}; "${spec.claim}" has none`,
      hint: 'show it as bars',
    });
  const { of, count = 0 } = value;
  return {
    data: { title: desk.say(spec.title), count, of, text: desk.bare(value) },
    claims: [spec.claim],
    values: [value],
  };
}

/** A photograph of the content folder. */
export const choosePicture = (spec: SpecOf<'picture'>, desk: FigureDesk): Choice<'picture'> => ({
  data: { alternative: desk.say(spec.alt), file: desk.picture(spec.file) },
  claims: [],
});
