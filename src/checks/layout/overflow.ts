import type { TextBox } from '../../observe/observation.ts';
import { defineCheck, type Facts, type Finding } from '../check.ts';
import { type Beyond, beyondIn } from './beyond.ts';
import { culpritOf, repairOf } from './repair.ts';
import { px } from './sheet.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

export const overflow = defineCheck({
  id: 'layout/overflow',
  title: 'Text or a picture that does not fit its place',
  why: 'What goes beyond its place runs into the next one or off the page, where nobody reads it. Of forty lines on a slide nine reach the PDF, and no program says so.',
  example: 'points: [prose`…`, prose`…`, …]   // ten lines on a slide that holds six',
  mend: 'Shorten the words (a claim may have a plain or a short wording), move what matters least to the back-up or an annex, or split the section where one claim ends. Do not make the type smaller.',
  severity: 'error',
  needs: 'page',
  run: (facts) => {
    const found = beyondIn(facts).filter(({ clipped }) => !clipped);
    const groups = Map.groupBy(found, ({ sheet, slot, into, axis }) =>
      [sheet.number, slot ? sheet.slots.indexOf(slot) : into, axis].join(' '),
    );
    return [...groups.values()].map((group) => findingOf(facts, group));
  },
});

const sides = {
  top: 'above the top of',
  bottom: 'below the bottom of',
  left: 'beyond the left edge of',
  right: 'beyond the right edge of',
} as const;

function findingOf(facts: Facts['page'], group: readonly Beyond[]): Finding {
  const worst = group.reduce((a, b) => (b.by > a.by ? b : a));
  const { sheet, slot, element, axis } = worst;
  const texts = group.flatMap(({ text }) => text ?? []);
  const crowd = { sheet, place: slot && sheet.slots.indexOf(slot), beyond: texts };
  const first = culpritOf(crowd);
  const spot = { sheet, element, origin: first?.origin ?? sheet.slots[element]?.origin, text: first?.text };
  const repair = repairOf(facts, crowd);
  const { height, width } = slot ?? sheet.box;
  const [room, way] = axis === 'down' ? [height, 'high'] : [width, 'wide'];
  return {
    place: placeOfSpot(facts, spot),
    message: `${nameOfSpot(facts, spot)}: ${whatLeaves(worst, texts)} ${px(worst.by)} ${sides[worst.side]} ${whatIsLeft(facts, worst)}`,
    hint: axis === 'across' ? `${acrossHint}; else: ${repair}` : repair,
    actual: `${px(room + worst.by)} ${way}`,
    expected: `at most ${px(room)}`,
  };
}

function whatLeaves({ sheet, element }: Beyond, texts: readonly TextBox[]): string {
  const names = new Set(
    texts.length > 0 ? texts.map(({ slot }) => slot) : [sheet.slots[element]?.slot ?? ''],
  );
  const [name] = names;
  const where = names.size === 1 && name ? ` in "${name}"` : '';
  if (texts.length === 0) return `a picture${where} goes`;
  return texts.length === 1 ? `a line of text${where} goes` : `${texts.length} lines of text${where} go`;
}

function whatIsLeft({ document }: Facts['page'], { slot, into }: Beyond): string {
  if (into) return 'the room above the foot';
  return slot ? `"${slot.slot}"` : document.kind === 'deck' ? 'the slide' : 'the page';
}

const acrossHint = 'Shorten or break up the longest word or number, or have fewer columns';
