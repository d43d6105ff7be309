import { contrastOf, parseColour } from '../../lib/colour.ts';
import type { Place } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import type { SheetObservation, TextBox } from '../../model/observation.ts';
import { slotsAround } from '../layout/sheet.ts';
import { typeRule } from '../layout/theme-place.ts';
import { nameOfSpot, placeOfSpot, spotOf, templateOf } from '../layout/where.ts';
import { defineRule, type Facts } from '../rule.ts';
import { quote } from './place.ts';

const usual = 4.5;
const large = 3;

/** Where the colour is set: by the template that writes the text, else by the theme. */
function colourPlace(facts: Facts['page'], sheet: SheetObservation, text: TextBox): Partial<Place> {
  const written = templateOf(facts, text.text, text.origin);
  const template = [...(facts.templates?.templates.values() ?? [])].find(
    ({ file }) => relativePath(file) === written.file,
  );
  const line = template?.text.split('\n')[(written.line ?? 0) - 1] ?? '';
  const isOwn = /\sstyle="[^"]*(?:color|opacity|fill)\s*:/.test(line);
  const isDrawn = slotsAround(sheet, text.element).some(({ tag }) => tag === 'svg');
  const property = isDrawn ? /^(?:fill|opacity)$/ : /^(?:color|opacity)$/;
  return isOwn ? written : { ...written, ...typeRule(facts, { sheet, text, property }) };
}

/** Large type as WCAG counts it: 18 pt, or 14 pt bold; in CSS px. */
const isLarge = ({ fontSize, weight }: TextBox): boolean =>
  fontSize >= 24 || (fontSize >= 18.66 && weight >= 700);

export const contrast = defineRule({
  id: 'accessibility/contrast',
  title: 'Text that does not stand out',
  why: 'Text that is too near in colour to what lies behind it cannot be read with weak eyes, in sunlight or from a bad projector (WCAG 1.4.3).',
  example: '--muted: #9aa4b2 on --paper: #fbf8f3, which is 2.4',
  mend: 'Darken the text or lighten the ground: 4.5 for usual text, 3 from 24 px up (18.66 px bold). Colours are tokens of the house style.',
  severity: 'error',
  needs: 'page',
  run: (facts) => {
    const { page } = facts;
    const seen = new Set<string>();
    return page.sheets.flatMap((sheet) =>
      sheet.texts.flatMap((text) => {
        const [color, background] = [parseColour(text.color), parseColour(text.background)];
        if (!color || !background || text.text.trim() === '') return [];
        const ratio = contrastOf(color, background);
        const needed = isLarge(text) ? large : usual;
        const key = `${sheet.number} ${text.color} ${text.background} ${text.slot}`;
        if (ratio >= needed || seen.has(key)) return [];
        seen.add(key);
        return [
          {
            place: {
              ...placeOfSpot(facts, spotOf(sheet, text)),
              ...colourPlace(facts, sheet, text),
            },
            // Cut off, not rounded: 4.49 is not 4.5.
            message: `${nameOfSpot(facts, spotOf(sheet, text))}: ${quote(text.text)} (${text.slot}) has a contrast of ${Math.floor(ratio * 100) / 100}, expected at least ${needed}: ${text.color} on ${text.background}`,
            hint: 'Darken the text or lighten what lies behind it: both are tokens of the house style or rules of the theme',
          },
        ];
      }),
    );
  },
});
