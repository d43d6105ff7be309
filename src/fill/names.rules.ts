import type { StageRule } from '../lib/rule-page.ts';

/** What can be wrong with the names in a template: the page of each rule. */
export const templateNameRules: readonly StageRule[] = [
  {
    id: 'templates/unknown-name',
    title: 'A name that is not there',
    why: 'Handlebars prints nothing for a name that it does not know: the text is gone without a word.',
    example: '{{headlin}}',
    mend: 'Write the nearest name that the finding gives.',
  },
  {
    id: 'templates/outside',
    title: 'A name from outside a partial',
    why: 'A partial sees what it is given, and not the blocks around its call.',
    example: '{{../headline}} in a partial.',
    mend: 'Pass the value on: {{> part headline=headline}}.',
  },
  {
    id: 'templates/unused-parameter',
    title: 'A parameter that the partial does not use',
    why: 'A misspelt parameter is dropped without a word, and the partial prints what it finds around it instead, or nothing.',
    example: '{{> parts/points pionts=points}}',
    mend: 'Write the nearest name that the finding gives, or take the parameter out.',
  },
  {
    id: 'templates/maybe-missing',
    title: 'A value that may be missing',
    why: 'For some audiences it is there and for others not. Printed bare, it stops the build or leaves a hole.',
    example: '{{lead}}, where lead is optional.',
    mend: 'Wrap it: {{#if lead}}…{{/if}}.',
  },
  {
    id: 'templates/not-printable',
    title: 'A value that is no text',
    why: 'A list, an object or true has no words of its own.',
    example: '{{rows}}',
    mend: 'Go over a list with {{#each}}, or print a field of an object.',
  },
  {
    id: 'templates/not-a-list',
    title: 'A block over what is no list',
    why: '{{#each}} over an object or a text prints nothing or its letters.',
    example: '{{#each doc}}',
    mend: 'Write {{#with}} for an object and {{#if}} for a single value.',
  },
  {
    id: 'templates/never-equal',
    title: 'A comparison that can never hold',
    why: 'The value is never the text that it is compared with, so the block never prints. It is nearly always misspelt.',
    example: '{{#if (eq level "medium")}}, where levels are low, moderate and high.',
    mend: 'Write one of the texts that the value can have.',
  },
  {
    id: 'templates/missing-partial',
    title: 'A partial that is not there',
    why: 'What it should print would be missing.',
    example: '{{> parts/sorces}}',
    mend: 'Correct its name, or write the partial.',
  },
  {
    id: 'templates/partial-circle',
    title: 'A partial that prints itself',
    why: 'It would never come to an end.',
    example: '{{> parts/card}} in parts/card.html.hbs.',
    mend: 'Take the call out.',
  },
  {
    id: 'templates/markup-in-text',
    title: 'Markup where only text fits',
    why: 'A figure or a table in an attribute would be printed as its code.',
    example: 'alt="{{figure}}"',
    mend: 'Print it between tags.',
  },
  {
    id: 'templates/text-in-style',
    title: 'Text in a style attribute',
    why: 'Words from the content could carry rules of their own into the style.',
    example: 'style="width: {{headline}}"',
    mend: 'Print a number there, or choose a class.',
  },
];
