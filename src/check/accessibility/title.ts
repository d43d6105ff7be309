import { onOneLine } from '../../lib/fold.ts';
import { defineRule } from '../rule.ts';
import { findingOn } from './place.ts';

/** A browser joins lines. */

export const title = defineRule({
  id: 'accessibility/title',
  title: 'A file without a title',
  why: 'The title is the first thing that a screen reader says, and what a window or a tab shows. A PDF must ask for it, or the name of the file is shown (WCAG 2.4.2, PDF/UA-1 7.1).',
  example: '<title></title>',
  mend: 'Give the audience a title; the printer writes it into the file and asks for it to be shown.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    facts.files
      .filter(({ broken }) => broken === undefined)
      .flatMap((file) => {
        const expected = facts.document.doc.title;
        const hint = 'Give the audience a title and build again';
        if (file.title.trim() === '')
          return [findingOn(file, facts, { message: `${file.path} has no title`, hint })];
        if (onOneLine(file.title) !== onOneLine(expected))
          return [
            findingOn(file, facts, {
              message: `${file.path} has the title “${file.title}”, expected “${expected}”`,
              hint: 'Build it again: it is not the document of this audience',
            }),
          ];
        if (file.pdf && !file.pdf.titleShown)
          return [
            findingOn(file, facts, {
              message: `${file.path} does not ask for its title to be shown`,
              hint: 'Build it again: the printer asks for it',
            }),
          ];
        return [];
      }),
});
