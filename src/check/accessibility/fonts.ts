import { asciiLettersAndDigits } from '../../lib/fold.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { themeRule } from '../theme-rule.ts';
import { findingOn, type Pdf, pdfsOf, quote } from './place.ts';

export const fonts = defineRule({
  id: 'accessibility/fonts',
  title: 'A font that does not travel well',
  why: 'A font that is not in the file looks different on each machine. A Type 3 font prints worse, weighs more and is read aloud badly (PDF/UA-1 7.21). A character that the own fonts lack is set in whatever font the machine has, and in another one on the next.',
  example: 'font-weight: 450 on a face of which only 400 and 600 are bundled, so that Chromium makes it up.',
  mend: 'Use only families and weights that the house style bundles as static files, and characters that they have.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) => {
      const byName = new Map(file.pdf.fonts.map((font) => [font.name, font]));
      return [...byName.values()].flatMap((font): readonly Finding[] => {
        const hint = 'Use only families and weights that the house style bundles as static files';
        const stroke = font.type === 'Type3' ? themeRule(facts, { property: /text-stroke/ }) : undefined;
        if (font.type === 'Type3' || !font.embedded)
          return [
            findingOn(file, facts, {
              message: `The font ${font.name} in ${file.path} ${font.type === 'Type3' ? 'is a Type 3 font' : 'is not embedded'}`,
              hint: stroke
                ? `Take the stroke of the letters out of the theme (${stroke.file}:${stroke.line}): it draws them one by one`
                : hint,
            }),
          ];
        return isOwn(font.name, facts) ? [] : strange(file, facts, font.name);
      });
    }),
});

/**
 * Whether a font belongs to a family that the document brings along. The file of a family may name itself otherwise:
 * while a family that the text is set in is in no font of the file, nobody can tell.
 */
function isOwn(name: string, { page, files }: Facts['file']): boolean {
  const { families = [] } = page;
  const isOf = (family: string) => (font: string) =>
    asciiLettersAndDigits(font).startsWith(asciiLettersAndDigits(family));
  if (families.length === 0 || families.some((family) => isOf(family)(name))) return true;
  const used = new Set(page.sheets.flatMap(({ texts }) => texts.map((text) => text.families[0] ?? '')));
  const names = files.flatMap(({ pdf }) => pdf?.fonts ?? []).map((font) => font.name);
  return families.some((family) => used.has(family) && !names.some(isOf(family)));
}

/** Text that fell back to a font of the machine. */
function strange(
  file: Parameters<typeof findingOn>[0] & { readonly pdf: Pdf },
  facts: Facts['file'],
  font: string,
): readonly Finding[] {
  // A box stands for a character that no font has: accessibility/glyph tells.
  const isSet = (text: { readonly font: string; readonly text: string }) =>
    text.font === font && /[^□\s]/.test(text.text);
  const page = file.pdf.pages.find(({ texts }) => texts.some(isSet));
  const text = page?.texts.find(isSet)?.text ?? '';
  if (text === '') return [];
  const odd = [...new Set(text.match(/[^\x20-\x7e\u2060]/gu) ?? [])].slice(0, 3);
  const codes = odd.map(
    (one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return [
    findingOn(file, facts, {
      page: page?.number,
      words: text,
      message: `${quote(text)} on page ${page?.number ?? '?'} of ${file.path} is set in ${font}, a font of this machine${codes.length > 0 ? `: the own fonts lack ${codes.join(', ')}` : ''}`,
      hint: 'Write it with characters that the fonts have, bundle a font that has them, or name a family of the house style in the theme',
    }),
  ];
}
