import { expect, test } from 'vitest';
import { locate, scan } from '../../src/lib/locate.ts';

const source = `const common = { tlp: 'TLP:CLEAR' };
export const trams = defineClaim({
  id: 'trams', // says: not here
  'says': \`a { b \${quantity(x, { says: 1 })}\`,
  /* quantity: nor here */
  quantity: share({ count: 3, of: 4 }),
  sources: [at(survey, { paragraph: 3 }), at(gazette, { page: '}' })],
  tlp,
  ...common,
  deck: [...others, { section: 'cover' }],
});
`;

/** The rest of the line at which a field is found. */
function found(...path: (string | number)[]): string | undefined {
  const at = locate(scan(source), { start: source.indexOf('defineClaim'), path });
  return source.slice(at).split('\n')[0];
}

test('a field is found by its name, not in strings, comments or other objects', () => {
  expect(found('id')).toBe("id: 'trams', // says: not here");
  expect(found('says')).toMatch(/^'says': /);
  expect(found('quantity')).toBe('quantity: share({ count: 3, of: 4 }),');
  expect(found('tlp')).toBe('tlp,');
});

test('a field inside a call, and an entry of a list', () => {
  expect(found('quantity', 'of')).toBe('of: 4 }),');
  expect(found('sources', 1)).toBe("at(gazette, { page: '}' })],");
  expect(found('sources', '1', 'page')).toBe("page: '}' })],");
});

test('what is not written there is found where it would stand', () => {
  expect(found('asOf')).toBe('defineClaim({');
  expect(found('quantity', 'percent')).toBe('quantity: share({ count: 3, of: 4 }),');
  expect(found('sources', 7)).toMatch(/^sources: /);
});

test('behind a spread no entry is guessed', () => {
  expect(found('deck', 1, 'section')).toBe("deck: [...others, { section: 'cover' }],");
});
