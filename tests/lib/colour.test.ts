import { expect, test } from 'vitest';
import { contrastOf, parseColour } from '../../src/lib/colour.ts';

test.for([
  ['rgb(22, 32, 46)', [22, 32, 46]],
  [' rgb(22 32 46) ', [22, 32, 46]],
  ['rgba(1.5, 2, 3, 1)', [1.5, 2, 3]],
  ['rgb(1 2 3 / 100%)', [1, 2, 3]],
  ['rgb( 1,2,3 )', [1, 2, 3]],
] as const)('%s is a colour', ([text, colour]) => {
  expect(parseColour(text)).toEqual(colour);
});

test.for([
  '',
  'red',
  '#fff',
  'rgb(1, 2)',
  'rgb(1, 2, 3, 0.99)',
  'rgb(1 2 3 / 99%)',
  'x rgb(1, 2, 3)',
  'rgb(1, 2, 3) x',
])('“%s” is no opaque colour', (text) => {
  expect(parseColour(text)).toBeUndefined();
});

test('contrast is that of WCAG 2.2, whichever of the two is the ground', () => {
  const [black, white, dark] = [
    [0, 0, 0],
    [255, 255, 255],
    [10, 10, 10],
  ] as const;
  expect(contrastOf(black, white)).toBe(21);
  expect(contrastOf(white, black)).toBe(21);
  expect(contrastOf(white, white)).toBe(1);
  expect(contrastOf(dark, black)).toBeCloseTo(1.0607, 4);
  expect(contrastOf([255, 0, 0], white)).toBeCloseTo(3.9985, 4);
  expect(contrastOf([0, 255, 0], white)).toBeCloseTo(1.3722, 4);
  expect(contrastOf([0, 0, 255], white)).toBeCloseTo(8.5925, 4);
  expect(contrastOf([118, 118, 118], white)).toBeCloseTo(4.5422, 4);
});
