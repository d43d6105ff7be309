import { literal } from '../../lib/pattern.ts';
import { noGlyph } from '../../observe/file/pdf-run.ts';
import { defineRule, type Facts } from '../rule.ts';
import { findingOn, pdfsOf, quote } from './place.ts';

export const glyph = defineRule({
  id: 'accessibility/glyph',
  title: 'A character that no font has',
  why: 'Where no font has a character, the page shows an empty box, though the text may still be copied rightly (PDF/UA-1 7.21.8).',
  example: 'A sign of Egyptian writing in a text that is set in Inter.',
  mend: 'Write it with characters that the fonts have, or bundle a font that has it in the house style.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) =>
      file.pdf.missingGlyphs.map(({ page, font, near, characters = [], around = near }) => {
        const written = writtenAs(facts, near) ?? near;
        return findingOn(file, facts, {
          page,
          words: written,
          message: `A character on page ${page} of ${file.path} is not in the font ${font}, near ${quote(written)}${listed([...characters.filter((one) => one !== noGlyph), ...behindBoxes(facts, around)])}`,
          hint: 'Write it with characters that the fonts have, or bundle a font that has it',
        });
      }),
    ),
});

/** The words around a box as the page has them: there the character is still known. */
function writtenAs({ page }: Facts['file'], near: string): string | undefined {
  const [before = '', after = ''] = near.split('□', 2);
  const pattern = new RegExp(`${tail(before)}\\s*([^\\s\\p{Script=Latin}\\p{N}]+)\\s*${head(after)}`, 'u');
  const texts = page.sheets.flatMap((sheet) => sheet.texts.map(({ text }) => text));
  const [whole, character] = pattern.exec(texts.join(' ')) ?? [];
  const known = texts.filter((text) => character !== undefined && text.includes(character));
  return known.find((text) => whole?.startsWith(text.slice(0, 4))) ?? known[0];
}

const escaped = (text: string): string => literal(text).replace(/\s+/g, '\\s*');
const tail = (text: string): string => escaped(text.trim().split(/\s+/).slice(-1).join(' '));
const head = (text: string): string => escaped(text.trim().split(/\s+/).slice(0, 1).join(' '));

/** The characters that the page has where the file has boxes, found by the text around them. */
function behindBoxes({ page }: Facts['file'], around: string): readonly string[] {
  const seen = around.replace(/\s/g, '');
  if (!seen.includes(noGlyph)) return [];
  const pattern = [...seen].map((one) => (one === noGlyph ? '(\\S)' : literal(one))).join('\\s*');
  const text = page.sheets.flatMap((sheet) => sheet.texts.map((one) => one.text)).join(' ');
  return new RegExp(pattern, 'u').exec(text)?.slice(1) ?? [];
}

/** ": → (U+2192), ∈ (U+2208)". */
function listed(characters: readonly string[]): string {
  const names = [...new Set(characters)].map(
    (one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return names.length === 0 ? '' : `: ${names.join(', ')}`;
}
