import { expect, test } from 'vitest';
import { name } from '../../../src/model/author/prose.ts';
import { prosePart } from '../../../src/model/schema/prose.ts';

test.each(['COVID-19', 'Resolution 1701', 'G7', 'CC0', '38 North', 'Élysée 3'])('%s is a name', (text) => {
  expect(prosePart.parse(name(text))).toEqual({ part: 'proper', text });
});

test.each(['26 of 36', '1701', '72% of All', ''])('%s is none', (text) => {
  expect(prosePart.safeParse(name(text)).success).toBe(false);
});
