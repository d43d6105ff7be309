import { z } from 'zod';
import { drawPeople, type People } from '../../figures/people.ts';
import { fail } from '../../lib/diagnostic.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { ref } from '../../model/schema/ref.ts';
import { smallBase } from '../../model/schema/value.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** One small figure of a person for each person of the base; those counted are filled. For bases of at most 100. */
const peopleSpec = z.strictObject({
  figure: z.literal('people'),
  ...figureHead,
  /** The claim whose number it shows: a share with a known base. */
  claim: ref('claim'),
  /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
  key: z.string().optional(),
});
type Spec = z.output<typeof peopleSpec>;

export const people = defineFigure({
  spec: peopleSpec,
  beside: true,
  choose: choosePeople,
  draw: drawPeople,
});

/**
 * A share of few people, one figure each.
 * @throws Failure `figures/people` where the base is unknown or too large to be counted
 */
function choosePeople(spec: Spec, desk: FigureDesk): Choice<People> {
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
    data: { title: desk.say(spec.title), count, of, text: desk.counted(value) },
    claims: [spec.claim],
    values: [value],
  };
}
