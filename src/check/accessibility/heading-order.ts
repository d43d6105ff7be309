import { defineRule } from '../rule.ts';
import { findingOn, quote } from './place.ts';

export const headingOrder = defineRule({
  id: 'accessibility/heading-order',
  title: 'Headings out of order',
  why: 'Readers of a screen reader go from heading to heading; a level that is left out looks like a part that is missing (WCAG 1.3.1, PDF/UA-1 7.4).',
  example: '<h1>Markets</h1> … <h3>Prices</h3>',
  mend: 'Begin with one h1 and go down one level at a time. Size is for the theme, not for the level.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    facts.files
      .filter(({ broken }) => broken === undefined)
      .flatMap((file) => {
        const hint = 'Begin with an h1 and go down one level at a time; leave the size to the theme';
        const { headings } = file;
        if (headings.length === 0)
          return [findingOn(file, facts, { message: `${file.path} has no heading`, hint })];
        return headings.flatMap(({ level, text }, index) => {
          const above = headings[index - 1]?.level ?? 0;
          if (text === '')
            return [
              findingOn(file, facts, {
                message: `A heading of level ${level} in ${file.path} is empty`,
                hint,
              }),
            ];
          if (level <= above + 1) return [];
          const after = above === 0 ? 'is the first' : `follows one of level ${above}`;
          return [
            findingOn(file, facts, {
              words: text,
              markup: `<h${level}`,
              message: `The heading ${quote(text)} of level ${level} ${after} in ${file.path}`,
              hint,
            }),
          ];
        });
      }),
});
