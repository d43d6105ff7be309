import { expect, test } from 'vitest';
import { beginning, readOn } from '../../src/fill/lexer.ts';

const read = (text: string) => readOn(beginning, text, 'html');

test.each(['<div', '<DIV', '<Div'])('an element opened as %s is one and the same', (open) => {
  expect(read(`${open} CLASS="`)).toMatchObject({ mode: 'double', element: 'div', attribute: 'class' });
  expect(read(`${open}>`)).toMatchObject({ mode: 'text', element: 'div' });
});

test.each(['style', 'STYLE', 'Script'])('what stands in %s is no text until its own end', (name) => {
  expect(read(`<${name}>a <b>`).mode).toBe('script');
  expect(read(`<${name}>a</${name.toUpperCase()}>b`).mode).toBe('text');
});

test('after an element that ends, text stands in none', () => {
  expect(read('<DIV>a</DIV>').element).toBe('');
  expect(read('<BR/>').element).toBe('');
});
