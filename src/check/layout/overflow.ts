import type { TextBox } from '../../model/observation.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { type Beyond, beyondIn } from './beyond.ts';
import { culpritOf } from './crowd.ts';
import { repairOf } from './repair.ts';
import { px } from './sheet.ts';
import { themePlace } from './theme-place.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

export const overflow = defineRule({
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
  const repair = themeRepair(facts, group) ?? repairOf(facts, crowd);
  const { height, width } = slot ?? sheet.box;
  const [room, way] = axis === 'down' ? [height, 'high'] : [width, 'wide'];
  return {
    place: placeOfSpot(facts, spot),
    message: `${nameOfSpot(facts, spot)}: ${whatLeaves(worst, texts)} ${px(worst.by)} ${sides[worst.side]} ${whatIsLeft(facts, worst)}`,
    hint: repair,
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

/** What the theme did: no words are too many where a text begins outside of its place, or does not wrap. */
function themeRepair(facts: Facts['page'], group: readonly Beyond[]): string | undefined {
  const [{ sheet, slot, axis, element }] = group as readonly [Beyond];
  const inside = { sheet, element, until: slot };
  const begins = group.every(({ side }) => side === 'top' || side === 'left');
  if (begins && group.some(({ text }) => text)) {
    const at = themePlace(facts, {
      ...inside,
      property: /^(?:margin|inset|top|left|position|transform|translate)/,
    });
    return `It begins outside of its place, however short it is: mend its margin or its position in the theme${at}`;
  }
  const room = (slot ?? sheet.box).width;
  const unwrapped =
    axis === 'across' && group.some(({ text }) => text && text.width > room && /\S\s+\S/.test(text.text));
  if (!unwrapped) return undefined;
  const at = themePlace(facts, { ...inside, property: /^white-space/ });
  return `It does not wrap: take white-space: nowrap out of the theme${at}`;
}
