import { expect, test } from 'vitest';
import type { Facts } from '../../../src/check/rule.ts';
import { unknownClass } from '../../../src/check/templates/unknown-class.ts';

const theme = `/* unstyled: .rows */
/* a comment that names .ghost */
@media screen { .body .points li:first-child { background: url(x.png) } }
.cell.strong { color: red }`;

/** The templates of an audience, by name; all with the same theme. */
function facts(templates: Readonly<Record<string, string>>): Facts['templates'] {
  const read = Object.entries(templates).map(
    ([name, text]) => [name, { name, text, file: `templates/${name}.hbs` }] as const,
  );
  return {
    audience: { themes: { deck: 'plain', briefing: 'plain' } },
    templates: { templates: new Map(read), themes: new Map([['plain', { text: theme }]]) },
  } as unknown as Facts['templates'];
}

test('a class that the theme does not style, at its line, with the name that was meant', () => {
  const text = '<div class="body">\n<ul class="pionts {{tone}}">\n';
  expect(unknownClass.run(facts({ 'deck/parts/list': text }))).toEqual([
    {
      place: { file: 'templates/deck/parts/list.hbs', line: 2, column: 12 },
      message: 'the theme plain.css has no rule for the class "pionts"',
      hint: 'did you mean "points"? Else add a rule to the theme, or take the class out',
    },
  ]);
  expect(unknownClass.run(facts({ 'briefing/x': '<p class="ghost">' }))).toHaveLength(1);
  expect(unknownClass.run(facts({ 'deck/x': '<!-- _class: lost -->' }))).toHaveLength(1);
});

test('not one that a value makes, that the theme lists, or that is the name of the section', () => {
  const text = `<!-- _class: driver -->
{{!-- class="nothing" --}}
<div class="body {{#if figure}}points{{else}}cell{{/if}} {{tone}}"><i class="is-{{level}} strong"></i>
<table class="rows driver"></table>`;
  expect(unknownClass.run(facts({ 'deck/driver': text }))).toEqual([]);
});
