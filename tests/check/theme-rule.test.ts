import { describe, expect, it } from 'vitest';
import { themeRule } from '../../src/check/theme-rule.ts';

const css = `/* .note{color:red} */
.card > .note, p[title="a, .foot"]{
  color: blue; /* color: green */
  content: "}.foot{color:red}";
  @media print { margin: -1px }
  & .tlp::before { display: none !important }
}
@page { @top-right { content: none } }
`;

type Asked = Parameters<typeof themeRule>[0];
const facts = {
  audience: { themes: { deck: 'deck' } },
  document: { kind: 'deck' },
  templates: { themes: new Map([['deck', { file: 'templates/themes/deck.css', text: css }]]) },
} as unknown as Asked;
const placeOf = (sought: Parameters<typeof themeRule>[1]) => {
  const place = themeRule(facts, sought);
  return place && `${place.line}:${place.column}`;
};

describe('the line of a theme', () => {
  it.each([
    ['of a class', 'note', /^color$/, '3:3'],
    ['of a tag with a condition', 'p', /^color$/, '3:3'],
    ['inside of a condition', 'note', /^margin$/, '5:18'],
    ['of a nested rule', 'tlp', /^display$/, '6:20'],
    ['of the box of a page', 'top-right', /^content$/, '8:22'],
  ])('%s', (_, name, property, place) => {
    expect(placeOf({ names: [name], property })).toBe(place);
  });

  it('is not in a comment, not in a string, not at the card around a note', () => {
    expect(placeOf({ names: ['foot'], property: /./ })).toBeUndefined();
    expect(placeOf({ names: ['note'], property: /^color$/, value: /red|green/ })).toBeUndefined();
    expect(placeOf({ names: ['card'], property: /./ })).toBeUndefined();
  });
});
