import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/lib/nearest.ts';

const names = ['bottom-line', 'cover', 'driver', 'gaps', 'matrix'];

test.each([
  ['botom-line', 'bottom-line'],
  ['Cover', 'cover'],
  ['dirver', 'driver'],
  ['gasp', 'gaps'],
])('%s is probably %s', (typed, meant) => {
  expect(nearest(typed, names)).toBe(meant);
  expect(suggest(typed, names)).toBe(`did you mean "${meant}"?`);
});

test('a name that is near to none gets the list, in order', () => {
  expect(nearest('scoreboard', names)).toBeUndefined();
  expect(suggest('scoreboard', ['matrix', 'cover'])).toBe('it can be: cover, matrix');
});

test('a short name of which less than half stands gets the list', () => {
  expect(suggest('by', ['id', 'kind'])).toBe('it can be: id, kind');
});

test('among none there is none', () => {
  expect(nearest('cover', [])).toBeUndefined();
});
