import { defineRule } from '../rule.ts';
import { findingOn, nodesIn, pdfsOf } from './place.ts';

export const figureAlt = defineRule({
  id: 'accessibility/figure-alt',
  title: 'A figure without words',
  why: 'Who cannot see a figure gets its alternative text instead, and nothing where there is none (WCAG 1.1.1, PDF/UA-1 7.3).',
  example: '<svg role="img"> without aria-label',
  mend: 'Say in alt or aria-label what the figure shows; mark a picture that only decorates with aria-hidden="true".',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) =>
      nodesIn(file.pdf.structure)
        .filter(({ role, alt }) => role === 'Figure' && (alt ?? '').trim() === '')
        .map(({ page }) =>
          findingOn(file, facts, {
            page,
            message: `A figure on page ${page ?? '?'} of ${file.path} has no alternative text`,
            hint: 'Give its picture an alt or an aria-label that says what it shows; aria-hidden="true" if it only decorates',
          }),
        ),
    ),
});
