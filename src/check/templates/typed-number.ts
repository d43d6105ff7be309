import type { Template } from '../../fill/template.ts';
import { defineRule, type Finding } from '../rule.ts';

export const typedNumber = defineRule({
  id: 'templates/typed-number',
  title: 'A number typed into a template',
  why: 'A number is written once, in a claim. Typed into a template it stays when the claim is corrected, and two documents disagree.',
  example: '<p>{{statement}} That is 26 of 36.</p>',
  mend: 'Let the content say it with ${quantity(claim)} or ${date(…)}, and print the field.',
  severity: 'error',
  needs: 'templates',
  run: ({ templates }) => [...templates.templates.values()].flatMap(numbersIn),
});

/** What is no text for readers: mustaches, comments, tags with their attributes, entities, the marks of a numbered list. */
const silent =
  /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|<(style|script|svg)\b[\s\S]*?<\/\1>|&#?\w+;|^ *\d+[.)] /gm;
const tags = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Blanks out what is silent and keeps the lines. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const numbersIn = ({ file, text }: Template): Finding[] =>
  text
    .replace(silent, blank)
    .replace(tags, blank)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\d+(?:[.,]\d+)*(?: ?%)?/g)].map((match) => ({
        place: { file, line: index + 1, column: match.index + 1 },
        message: `the number ${match[0]} is typed into the template`,
        hint: 'write it once, in a claim, and print the field that quotes it; a name with digits comes from the content too: name(…)',
        actual: match[0],
      })),
    );
