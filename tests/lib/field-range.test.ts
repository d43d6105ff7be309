import { expect, test } from 'vitest';
import { fieldRange, scan } from '../../src/lib/locate.ts';

const found = (text: string, name: string) => {
  const range = fieldRange(scan(text), { start: 0, name });
  return range && text.slice(range.from, range.to);
};

test.for([
  ["defineSource({ id: 'a', url: unknown('b, c') })", 'url', "url: unknown('b, c')"],
  ["defineSource({ id: 'a' /* why, so */, url: 'b' })", 'id', "id: 'a'"],
  ["defineSource({\n  id: 'a', // why\n  url: 'b' // last, here\n})", 'url', "url: 'b'"],
  ["{ csl: { type: 'x', a: [1, 2] }, id }", 'csl', "csl: { type: 'x', a: [1, 2] }"],
  ["{ title: 'a' + 'b', id: 1 }", 'title', "title: 'a' + 'b'"],
  ["{ 'title': `a, ${b(1, 2)}`, id: 1 }", 'title', "'title': `a, ${b(1, 2)}`"],
  ["{ csl: { id: 'x' } }", 'id', undefined],
  ['{ id }', 'id', undefined],
  ['{ ...common }', 'id', undefined],
] as const)('in %j %s is written as %j', ([text, name, expected]) =>
  expect(found(text, name)).toBe(expected),
);
