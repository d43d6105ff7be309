import { expect, it } from 'vitest';
import { defaultStyle, houseStyle, styleToCss } from '../../src/style.ts';

it('prints a style as custom properties', () => {
  expect(styleToCss(defaultStyle)).toMatchInlineSnapshot(
    `":root{--ink:#16202e;--paper:#fbf8f3;--panel:#f5efe6;--muted:#5a6472;--rule:#d9d2c6;--doubt:#8c5f12;--pressure:#b8402a;--pressure-1:#b8402a;--pressure-2:#dc8f79;--pressure-3:#f1d3c8;--steady:#1d6f74;--steady-1:#1d6f74;--steady-2:#7fb5b5;--steady-3:#cfe3e2;--accent:#b8402a;--serif:'Source Serif 4', 'Noto Sans KR', serif;--sans:'Inter', 'Noto Sans KR', sans-serif}"`,
  );
});

it('refuses text that is hard to read and families without files', () => {
  const result = houseStyle.safeParse({ ...defaultStyle, doubt: '#a8741a', sans: 'Arial' });
  expect(result.error?.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'sans: Arial is not one of the fonts',
    'doubt: text in #a8741a has a contrast of 3.55, expected 4.5 or more on paper and panel',
  ]);
});

it('refuses what could break out of the CSS', () => {
  expect(houseStyle.safeParse({ ...defaultStyle, ink: 'red;}' }).success).toBe(false);
  expect(houseStyle.safeParse({ ...defaultStyle, serif: "x'" }).success).toBe(false);
});
