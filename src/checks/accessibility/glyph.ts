import { defineCheck } from '../check.ts';
import { findingOn, pdfsOf, quote } from './place.ts';

export const glyph = defineCheck({
  id: 'accessibility/glyph',
  title: 'A character that no font has',
  why: 'Where no font has a character, the page shows an empty box, though the text may still be copied rightly (PDF/UA-1 7.21.8).',
  example: 'A sign of Egyptian writing in a text that is set in Inter.',
  mend: 'Write it with characters that the fonts have, or bundle a font that has it in the house style.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) =>
      file.pdf.missingGlyphs.map(({ page, font, near }) =>
        findingOn(file, facts, {
          page,
          message: `A character on page ${page} of ${file.path} is not in the font ${font}, near ${quote(near)}${characters(near)}`,
          hint: 'Write it with characters that the fonts have, or bundle a font that has it',
        }),
      ),
    ),
});

/** The unusual characters of a text: one of them is the one that is missing. */
function characters(near: string): string {
  const odd = [...new Set(near.match(/[^\p{Script=Latin}\p{Script=Hangul}\p{N}\p{P}\s□\u2060]/gu) ?? [])];
  const names = odd.map(
    (one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return names.length === 0 ? '' : `: ${names.join(', ')}`;
}
