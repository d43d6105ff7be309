import type { StageRule } from '../../lib/rule-page.ts';

/** What a house style can get wrong: the page of its rule. */
export const styleRules: readonly StageRule[] = [
  {
    id: 'content/style',
    title: 'A house style that cannot be used',
    why: 'The style sets every colour, font and logo. With a fault in it, all documents would be printed in another look than asked for.',
    example:
      "style: 'ministy', where the style is called ministry; or a colour with too little contrast for text.",
    mend: 'Correct the name or the field that the finding names. A drawing that is refused is exported again as plain SVG: shapes, paths and gradients, styled by presentation attributes.',
  },
];
