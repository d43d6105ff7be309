import { atRulesOfSheet } from '../../lib/css-sheet.ts';
import { defineRule } from '../rule.ts';
import { themesOf } from './themes.ts';

export const pageRule = defineRule({
  id: 'templates/page-rule',
  title: '@page in a theme',
  why: 'Size, margins and margin boxes of a page come from the profile: they carry the label of the marking, the date and the page number, and stand behind the theme. What @page says in a theme has no effect, or takes the label off.',
  example: '@page { size: A5 landscape; margin: 5mm }   /* in themes/briefing.css */',
  mend: 'Take the rule out of the theme. paper, slides and margins of the profile say how large a page is; header and footer of the house style say what stands at its head and foot.',
  severity: 'error',
  needs: 'templates',
  run: (facts) =>
    themesOf(facts).flatMap(({ file, text }) =>
      atRulesOfSheet(text)
        .filter(({ name }) => name === 'page')
        .map(({ line, column }) => ({
          place: { file, line, column },
          message: '@page has no effect in a theme: the engine sets the page',
          hint: 'use paper, slides and margins of the profile, and header and footer of the house style',
        })),
    ),
});
