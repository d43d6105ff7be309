import { defineRule } from '../rule.ts';
import { placeOfTrace } from '../written.ts';

export const fontFailed = defineRule({
  id: 'network/font-failed',
  title: 'A font that could not be loaded',
  why: 'Text whose font is missing is set in another, which is wider, uglier or empty, and the print does not stop for it.',
  example:
    '@font-face { font-family: Inter; src: url(bundle:inter-latin-450-normal.woff2) }   /* there is no such file */',
  mend: 'See that the house style names a file which is there, and that the file is whole: npm ci puts it back.',
  severity: 'error',
  needs: 'page',
  run: (facts) =>
    facts.page.failedFonts.map(({ family, face }) => ({
      place: { file: facts.name, ...placeOfTrace(facts, { markup: family }), document: facts.name },
      message: `the font ${face} could not be loaded, so its text is set in another`,
      hint: 'see that its @font-face names a file which the house style bundles, and that the file is whole (run npm ci)',
    })),
});
