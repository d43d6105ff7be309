import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { findUnreadable } from '../../../src/load/style/contrast.ts';
import { themeWeights } from '../../../src/load/style/faces.ts';
import { defaultStyle } from '../../../src/model/default-style.ts';
import { houseStyle } from '../../../src/model/style.ts';
import { styleToCss } from '../../../src/render/style-css.ts';

it('prints a style as custom properties', () => {
  expect(styleToCss(defaultStyle)).toMatchInlineSnapshot(
    `":root{--ink:#16202e;--paper:#fbf8f3;--panel:#f5efe6;--muted:#5a6472;--rule:#d9d2c6;--doubt:#8c5f12;--pressure:#b8402a;--pressure-1:#b8402a;--pressure-2:#dc8f79;--pressure-3:#f1d3c8;--steady:#1d6f74;--steady-1:#1d6f74;--steady-2:#7fb5b5;--steady-3:#cfe3e2;--accent:#b8402a;--text-size:10pt;--leading:1.46;--cover-ground:#16202e;--cover-text:#fbf8f3;--cover-quiet:#d5d0c6;--cover-line:#8e98a5;--cover-accent:#b8402a;--head-ground:none;--head-text:#16202e;--head-quiet:#5a6472;--head-label:#b8402a;--head-space:0;--serif:'Source Serif 4', 'Noto Sans KR', serif;--sans:'Inter', 'Noto Sans KR', sans-serif}"`,
  );
});

it('gives a briefing in a band the colours of the cover', () => {
  const css = styleToCss({ ...defaultStyle, head: 'band' });
  expect(css).toContain(`--head-ground:${defaultStyle.cover.ground}`);
  expect(css).toContain(`--head-text:${defaultStyle.cover.text}`);
});

it('finds no fault with the project’s own style', () => {
  expect(houseStyle.parse(defaultStyle)).toEqual(defaultStyle);
  expect(findUnreadable(defaultStyle)).toEqual([]);
});

it('names each pair that is hard to read, and the nearest colours that are not', () => {
  const found = findUnreadable({ ...defaultStyle, doubt: '#a8741a' });
  expect(found.map(({ text, ground, ratio }) => [text, ground, ratio.toFixed(2)])).toEqual([
    ['doubt', 'paper', '3.83'],
    ['doubt', 'panel', '3.55'],
    ['doubt', 'page', '4.06'],
  ]);
  const { remedy } = found[0]!;
  expect(findUnreadable({ ...defaultStyle, doubt: remedy.text! }).map(({ ground }) => ground)).not.toContain(
    'paper',
  );
});

it('asks less of large type', () => {
  const cover = { ...defaultStyle.cover, text: '#7d8591', quiet: '#7d8591' };
  expect(findUnreadable({ ...defaultStyle, cover }).map(({ text, needed }) => [text, needed])).toEqual([
    ['cover.quiet', 4.5],
  ]);
});

it('refuses what could break out of the CSS', () => {
  expect(houseStyle.safeParse(defaultStyle).success).toBe(true);
  expect(houseStyle.safeParse({ ...defaultStyle, ink: 'red;}' }).success).toBe(false);
  expect(houseStyle.safeParse({ ...defaultStyle, serif: "x'" }).success).toBe(false);
});

it('asks of a style the weights that the themes, the player and the pages of the engine use', async () => {
  const themes = ['deck', 'briefing', 'figures'].map((name) => `templates/themes/${name}.css`);
  const screens = [
    'src/render/player/player.css',
    'src/render/presenter/window/presenter.css',
    'src/render/furniture.ts',
  ];
  const css = (await Promise.all([...themes, ...screens].map((file) => readFile(file, 'utf8')))).join('\n');
  const used = (role: string) =>
    new Set(
      [...css.matchAll(new RegExp(`font:\\s*(\\d{3})[^;]*var\\(--${role}\\)`, 'g'))].map((one) =>
        Number(one[1]),
      ),
    );
  expect([...used('serif')].toSorted()).toEqual(themeWeights.serif);
  expect([...used('sans')].toSorted()).toEqual(themeWeights.sans);
});
