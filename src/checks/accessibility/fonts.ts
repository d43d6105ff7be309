import { defineCheck } from '../check.ts';
import { findingOn, pdfsOf } from './place.ts';

export const fonts = defineCheck({
  id: 'accessibility/fonts',
  title: 'A font that does not travel well',
  why: 'A font that is not in the file looks different on each machine. A Type 3 font prints worse, weighs more and is read aloud badly (PDF/UA-1 7.21).',
  example: 'font-weight: 450 on a face of which only 400 and 600 are bundled, so that Chromium makes it up.',
  mend: 'Use only families and weights that the house style bundles as static files.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) => {
      const bad = file.pdf.fonts.filter(({ type, embedded }) => type === 'Type3' || !embedded);
      const byName = new Map(bad.map((font) => [font.name, font]));
      return [...byName.values()].map(({ name, type }) =>
        findingOn(file, facts, {
          message: `The font ${name} in ${file.path} ${type === 'Type3' ? 'is a Type 3 font' : 'is not embedded'}`,
          hint: 'Use only families and weights that the house style bundles as static files',
        }),
      );
    }),
});
