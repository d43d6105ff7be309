import { expect, test } from 'vitest';
import { highest, isAbove, tlpLabels } from '../../../src/model/schema/tlp.ts';

test('labels go from clear to red, as in TLP 2.0', () => {
  expect(tlpLabels).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']);
});

test('a label is above those before it, and not above itself', () => {
  expect(tlpLabels.map((label) => isAbove(label, 'TLP:AMBER'))).toEqual([false, false, false, true, true]);
});

test('the highest label wins, in any order; of none it is clear', () => {
  expect(highest(['TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:GREEN'])).toBe('TLP:AMBER+STRICT');
  expect(highest(['TLP:GREEN', 'TLP:CLEAR'])).toBe('TLP:GREEN');
  expect(highest([])).toBe('TLP:CLEAR');
});
