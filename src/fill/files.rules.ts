import type { StageRule } from '../lib/rule-page.ts';

/** What can be wrong with a template as a file: the page of each rule. */
export const templateFileRules: readonly StageRule[] = [
  {
    id: 'templates/missing',
    title: 'A template that is not there',
    why: 'A section without its template cannot be printed.',
    example: 'A section wants deck/driver, and templates/deck/driver.md.hbs was renamed.',
    mend: 'Write the template, or correct its name.',
  },
  {
    id: 'templates/misplaced',
    title: 'A file that nothing uses',
    why: 'A template in the wrong folder or with another ending changes nothing, and its author does not see why.',
    example: 'templates/audiences/pupils/cover.hbs',
    mend: 'Name templates deck/….md.hbs or briefing/….html.hbs and themes themes/….css.',
  },
  {
    id: 'templates/orphan',
    title: 'An override that replaces nothing',
    why: 'An audience overrides a template by a file of the same name. With another name it is never printed.',
    example: 'templates/audiences/pupils/deck/cvoer.md.hbs',
    mend: 'Give it the name of the template that it should replace.',
  },
  {
    id: 'templates/syntax',
    title: 'A template that cannot be parsed',
    why: 'Handlebars does not understand it, so nothing of it can be printed.',
    example: '{{#if backup}} without {{/if}}',
    mend: 'Close the block or the braces at the line that the finding names.',
  },
  {
    id: 'templates/theme-syntax',
    title: 'A theme that is not CSS',
    why: 'A browser leaves out what it does not understand, and with an open brace all that follows, the labels of marking too. It says nothing.',
    example: '.points { color: var(--ink);   /* and no } */',
    mend: 'Mend the line that the finding names. Of several faults it is the first.',
  },
  {
    id: 'templates/fill',
    title: 'A template that could not be filled',
    why: 'Something went wrong that no earlier rule foresaw.',
    example: 'A partial that fails with the data of one section alone.',
    mend: 'Run npm run check, which names the line.',
  },
  {
    id: 'templates/value',
    title: 'A value that has no text',
    why: 'A missing value or a list would print as nothing or as [object Object].',
    example: '{{figure}} in a section that has no figure.',
    mend: 'Wrap what may be missing in {{#if}}; print the fields of an object.',
  },
  {
    id: 'templates/not-ours',
    title: 'Handlebars that is not used here',
    why: 'Output without escaping, inline partials, decorators and @root get round the checks of names and of markup.',
    example: '{{{headline}}}',
    mend: 'Write {{headline}}: typed prose keeps its markup. The hint of the finding names the replacement of other forms.',
  },
  {
    id: 'templates/unknown-block',
    title: 'A block that is not there',
    why: 'Templates have if, unless, each and with. Others do nothing.',
    example: '{{#foreach rows}}',
    mend: 'Write one of the blocks that exist.',
  },
  {
    id: 'templates/unknown-helper',
    title: 'A helper that is not there',
    why: 'Conditions are made with a few helpers (eq, and, or, not). Others would stop the build.',
    example: '{{#if (equals kind "a")}}',
    mend: 'Write one of the helpers that exist.',
  },
  {
    id: 'templates/arguments',
    title: 'A block or helper with the wrong number of values',
    why: 'What is left out counts as false, and what is too much is not read.',
    example: '{{#if eq a b}}',
    mend: 'Put a condition in brackets: {{#if (eq a b)}}.',
  },
];
