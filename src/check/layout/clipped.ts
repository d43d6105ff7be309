import { defineRule, type Facts, type Finding } from '../rule.ts';
import { type Beyond, beyondIn } from './beyond.ts';
import { repairOf } from './repair.ts';
import { px, startOf } from './sheet.ts';
import { themePlace } from './theme-place.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

export const clipped = defineRule({
  id: 'layout/clipped',
  title: 'Text that a box cuts off',
  why: 'A box with overflow: hidden, auto or scroll hides what it cannot hold, and paper does not scroll: the words are lost without a trace.',
  example: '.card { height: 120px; overflow: hidden }   /* and a text of eight lines in it */',
  mend: 'Shorten the words, or let the box grow with them: take height and overflow out of the theme. Do not make the type smaller.',
  severity: 'error',
  needs: 'page',
  run: (facts) => {
    const found = beyondIn(facts).filter((one) => one.clipped && one.text);
    const groups = Map.groupBy(
      found,
      ({ sheet, slot }) => `${sheet.number} ${slot ? sheet.slots.indexOf(slot) : ''}`,
    );
    return [...groups.values()].map((group) => findingOf(facts, group));
  },
});

function findingOf(facts: Facts['page'], group: readonly Beyond[]): Finding {
  const { sheet, slot, element, by, axis } = group.reduce((a, b) => (b.by > a.by ? b : a));
  const texts = [...new Set(group.flatMap(({ text }) => text ?? []))];
  const first = texts.find(({ origin }) => origin) ?? texts[0]!;
  const spot = { sheet, element, origin: first.origin, text: first.text };
  const lines = texts.length === 1 ? 'a line of text' : `${texts.length} lines of text`;
  const crowd = { sheet, place: slot && sheet.slots.indexOf(slot), beyond: texts };
  return {
    place: placeOfSpot(facts, spot),
    message: `${nameOfSpot(facts, spot)}: "${slot?.slot}" cuts off ${lines}, ${px(by)} ${axis === 'down' ? 'too high' : 'too wide'} for it: “${startOf(first.text)}”`,
    hint: `${repairOf(facts, crowd)}; or let the box grow: take what makes it cut off out of the theme${boxRule(facts, sheet, slot)}`,
  };
}

const boxRule = (facts: Facts['page'], sheet: Beyond['sheet'], slot: Beyond['slot']): string =>
  slot
    ? themePlace(facts, {
        sheet,
        element: sheet.slots.indexOf(slot),
        property: /^(?:overflow|max-height|height|-webkit-line-clamp)/,
      })
    : '';
