import { withoutSpacesAndCapitals } from '../../lib/fold.ts';
import { beyondIn } from '../layout/beyond.ts';
import { defineRule, type Facts } from '../rule.ts';
import { findingOn, pdfsOf, quote } from './place.ts';

/**
 * Line breaks and the capitals that a theme sets make no difference. A heading has a box where its font lacks a character,
 * which accessibility/glyph tells; the bookmark has the character.
 */
function isSame(mark: string, heading: string): boolean {
  const [one, other] = [[...withoutSpacesAndCapitals(mark)], [...withoutSpacesAndCapitals(heading)]];
  return (
    one.length === other.length &&
    other.every((character, index) => character === '□' || character === one[index])
  );
}

/** Headings that run off their page lose there what they say; that they do is told once, by layout/overflow. */
const offPage = (facts: Facts['file']): readonly string[] =>
  beyondIn(facts).flatMap(({ text }) => (text ? [withoutSpacesAndCapitals(text.text)] : []));

export const bookmarks = defineRule({
  id: 'accessibility/bookmarks',
  title: 'Bookmarks that are not the headings',
  why: 'Bookmarks are the table of contents of a PDF for who cannot leaf through it (WCAG 2.4.5). They lead astray when they do not say what the headings say.',
  example: 'A heading that was changed in the finished file, with the bookmark left as it was.',
  mend: 'Build the file again; write headings as h1 to h6, from which the bookmarks are made.',
  severity: 'error',
  needs: 'file',
  run: (facts) => {
    const off = offPage(facts);
    const isCut = (heading: string) => off.some((line) => withoutSpacesAndCapitals(heading).includes(line));
    return pdfsOf(facts).flatMap((file) => {
      const marks = file.pdf.bookmarks;
      const wrong = Math.max(marks.length, file.headings.length);
      for (let index = 0; index < wrong; index++) {
        const mark = marks[index];
        const heading = file.headings[index]?.text;
        if (mark !== undefined && heading !== undefined && (isSame(mark, heading) || isCut(mark))) continue;
        const says = mark === undefined ? 'is missing' : `is ${quote(mark)}`;
        const wants = heading === undefined ? 'no further heading' : `the heading ${quote(heading)}`;
        return [
          findingOn(file, facts, {
            message: `Bookmark ${index + 1} of ${file.path} ${says}, expected ${wants}`,
            hint: 'Build it again; write headings as h1 to h6',
          }),
        ];
      }
      return [];
    });
  },
});
