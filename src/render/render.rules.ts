import type { StageRule } from '../lib/rule-page.ts';

/** What rendering a document can refuse: the page of each rule. */
export const renderRules: readonly StageRule[] = [
  {
    id: 'render/outside',
    title: 'Something that comes from outside the document',
    why: 'A hand-out opens offline from a memory stick, and loading a file from elsewhere tells others who reads it.',
    example: '<img src="https://example.org/logo.png"> in a template.',
    mend: 'Put the picture or the rules into the template, the content or the theme itself.',
  },
  {
    id: 'fonts/unknown-family',
    title: 'A font that the house style does not have',
    why: 'The browser takes another font without a word: widths change, and text no longer fits.',
    example: 'font-family: Verdana, in a theme.',
    mend: 'Write var(--serif) or var(--sans), or add the family to the house style.',
  },
  {
    id: 'fonts/missing-weight',
    title: 'A weight that the font does not come in',
    why: 'The browser thickens another weight by itself. It prints worse, and becomes a Type 3 font that is hard to read aloud.',
    example: 'font-weight: 550, where the style has 400 and 600.',
    mend: 'Use one of the weights that the finding names, or add the weight to the house style.',
  },
  {
    id: 'deck/slide-count',
    title: 'A section that makes no slide, or more than one',
    why: 'One section is one slide: its number, notes and place in the plan depend on it.',
    example: 'A line of --- in templates/deck/driver.md.hbs.',
    mend: 'Take the rule or the heading divider out of the template.',
  },
  {
    id: 'deck/style-in-slide',
    title: 'A style element in a slide',
    why: 'Rules of one slide would change the others too. The look belongs to the theme.',
    example: '<style>h2 { color: red }</style> in a template of a deck.',
    mend: 'Put its rules into the theme.',
  },
];
