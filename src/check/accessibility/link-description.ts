import { defineRule } from '../rule.ts';
import { findingOn, pdfsOf, quote } from './place.ts';

/** Words that say nothing without the sentence around them. */
const empty = /^(?:link|here|click here|more|read more|this|page|website|source)$/i;

export const linkDescription = defineRule({
  id: 'accessibility/link-description',
  title: 'A link that does not say where it leads',
  why: 'Screen readers list the links of a document by their words alone (WCAG 2.4.4, PDF/UA-1 7.18.5).',
  example: '<a href="https://example.org/report">here</a>',
  mend: 'Let the words of the link name its aim, or give it an aria-label that does.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) =>
      file.pdf.pages.flatMap(({ number, links }) =>
        links.flatMap(({ target, contents }) => {
          const words = contents.trim();
          const told = words !== '' && !empty.test(words) && (words !== target || !words.startsWith('#'));
          if (told) return [];
          const says = words === '' ? 'has no words' : `says only ${quote(words)}`;
          return [
            findingOn(file, facts, {
              page: number,
              markup: target.startsWith('#') ? undefined : target,
              message: `The link to ${target || 'nowhere'} on page ${number} of ${file.path} ${says}`,
              hint: 'Let its words name its aim, or give it an aria-label that does',
            }),
          ];
        }),
      ),
    ),
});
