import { defineRule } from '../rule.ts';
import { findingOn, pdfsOf, quote } from './place.ts';

export const untaggedText = defineRule({
  id: 'accessibility/untagged-text',
  title: 'Text that a screen reader does not reach',
  why: 'In a PDF a screen reader reads what the structure tree holds. Text that is neither in it nor marked as an artifact is lost, or read out of order (PDF/UA-1, 7.1).',
  example: 'A text that was painted over a page after it was printed.',
  mend: 'Print the text through a template, in an element of its own; page furniture belongs into the margin boxes.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) => [
      ...(file.pdf.tagged
        ? []
        : [
            findingOn(file, facts, {
              message: `${file.path} has no tags`,
              hint: 'Build it again: the printer tags every PDF',
            }),
          ]),
      ...file.pdf.pages.flatMap((page) => {
        const lost = page.texts.filter(
          ({ text, tagged, artifact }) => !tagged && !artifact && text.trim() !== '',
        );
        if (lost.length === 0) return [];
        const telling = lost.find(({ text }) => /[\p{L}\p{N}]/u.test(text)) ?? lost[0]!;
        return [
          findingOn(file, facts, {
            page: page.number,
            words: telling.text,
            message: `${lost.length} pieces of text on page ${page.number} are not tagged, the first is ${quote(telling.text)}`,
            hint: 'Print it through a template, in an element of its own; aria-hidden="true" is for what only decorates',
          }),
        ];
      }),
    ]),
});
