import { describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/model/default-style.ts';
import { chooseFonts } from '../../src/render/fonts.ts';
import { diagnosticsOf } from './failing.ts';

const cache = new Map<string, Uint8Array>();
const choose = (css: string, html = '<p>Plain</p>') =>
  chooseFonts({ style: defaultStyle, css, html, document: 'harbour/deck', cache });
const names = (css: string, html?: string) =>
  choose(css, html).files.map(({ name }) => name.replace('.woff2', '').replace('source-serif-4', 'serif'));
const rules = (css: string, html?: string) =>
  diagnosticsOf(() => choose(css, html)).then((found) =>
    found.map(({ rule, message }) => `${rule}: ${message}`),
  );

describe('the faces chosen', () => {
  it('are those of the families and weights that the CSS names', () => {
    expect(names("p{font-family:'Inter'}")).toEqual(['inter-latin-400-normal']);
    expect(names(':root{--sans:Inter,sans-serif}p{font:600 12pt/1.2 var(--sans)}')).toEqual([
      'inter-latin-400-normal',
      'inter-latin-600-normal',
    ]);
  });

  it('take a weight named beside no family in every family that has it', () => {
    expect(
      names("p{font-family:Inter}h2{font-family:'Source Serif 4'}.x{font-weight:600}.y{font-weight:bold}"),
    ).toEqual([
      'serif-latin-400-normal',
      'serif-latin-600-normal',
      'inter-latin-400-normal',
      'inter-latin-600-normal',
      'inter-latin-700-normal',
    ]);
  });

  it('follow attributes and custom properties', () => {
    const css = ':root{--strong:500} p{font-family:Inter} b{font-weight:var(--strong)}';
    expect(
      names(css, '<svg><text font-weight="700">a</text></svg><p style="color:red;font-weight:600">'),
    ).toEqual([400, 500, 600, 700].map((weight) => `inter-latin-${weight}-normal`));
  });

  it('hold italics only where something is italic', () => {
    const serif = "p{font-family:'Source Serif 4'}";
    expect(names(serif)).toEqual(['serif-latin-400-normal']);
    expect(names(serif, '<p>An <em>accent</em></p>')).toEqual([
      'serif-latin-400-normal',
      'serif-latin-400-italic',
    ]);
    expect(names(`${serif} .x{font-style:italic}`)).toContain('serif-latin-400-italic');
  });

  it('hold another subset only where one of its characters occurs', () => {
    expect(names('p{font-family:Inter}', '<p>Zażółć</p>')).toContain('inter-latin-ext-400-normal');
    expect(names('p{font-family:Inter}', '<p>&#380;</p>')).toContain('inter-latin-ext-400-normal');
    expect(names('p{font-family:Inter}', '<p title="ż">“quoted” – née</p>')).toEqual([
      'inter-latin-400-normal',
    ]);
  });

  it('hold Korean only where Hangul occurs', () => {
    expect(names('p{font-family:Inter;font-weight:600}', '<p lang="ko">북한</p>')).toEqual([
      'inter-latin-400-normal',
      'inter-latin-600-normal',
      'noto-sans-kr-korean-400-normal',
      'noto-sans-kr-korean-600-normal',
    ]);
  });

  it('are named by bundle address, never synthesised, and the same each time', () => {
    const { css, files } = choose('p{font-family:Inter}');
    expect(css).toContain('font-synthesis:none');
    expect(css).toContain("src:url(bundle:inter-latin-400-normal.woff2) format('woff2')");
    expect(files[0]?.bytes.subarray(0, 4)).toEqual(Buffer.from('wOF2'));
    expect(choose('p{font-family:Inter}')).toEqual({ css, files });
  });
});

describe('the CSS is read as browsers read it', () => {
  it('in nested rules, escapes, strings and fallbacks', () => {
    expect(names(".a{font-family:'Int\\65r';.b{font-weight:600}@media print{font-weight:700}}")).toEqual(
      [400, 600, 700].map((weight) => `inter-latin-${weight}-normal`),
    );
    expect(names('.a{FONT:600 12px/1 var(--x,Inter)}')).toEqual([
      'inter-latin-400-normal',
      'inter-latin-600-normal',
    ]);
  });

  it('not in strings that look like rules', async () => {
    const css = '.a{font-family:Inter;content:"} b{font-weight:300;font-family:Georgia"}';
    expect(names(css)).toEqual(['inter-latin-400-normal']);
  });

  it('in attributes whose references are undone, whatever stands beside them', () => {
    const html =
      '<p title="a > b" style="font-weight:6&#48;0;;odd">a</p><p style=\'font-family:&quot;Source Serif 4&quot;\'>b';
    expect(names('p{font-family:Inter}', html)).toEqual([
      'serif-latin-400-normal',
      'serif-latin-600-normal',
      'inter-latin-400-normal',
      'inter-latin-600-normal',
    ]);
  });

  it('with the characters that references and escapes stand for', () => {
    expect(names('p{font-family:Inter}', '<p>Za&zdot;&oacute;&lstrok;</p>')).toContain(
      'inter-latin-ext-400-normal',
    );
    expect(names('p{font-family:Inter}p::before{content:"\\17c "}')).toContain('inter-latin-ext-400-normal');
    expect(names('p{font-family:Inter}p::before{content:"\\\\17c "}')).not.toContain(
      'inter-latin-ext-400-normal',
    );
  });
});

describe('refused', () => {
  it('is a weight that the family does not have', async () => {
    expect(await rules("h2{font:700 20px/1 'Source Serif 4'}")).toEqual([
      'fonts/missing-weight: Unexpected font weight 700, expected 400, 600 (Source Serif 4)',
    ]);
  });

  it('is a weight that no family has, and one that depends on its surroundings', async () => {
    const expected = 'expected 400, 600 (Source Serif 4) or 400, 500, 600, 700 (Inter)';
    expect(await rules('.a{font-weight:300}.b{font-weight:bolder}')).toEqual([
      `fonts/missing-weight: Unexpected font weight 300, ${expected}`,
      `fonts/missing-weight: Unexpected font weight bolder, ${expected}`,
    ]);
  });

  it('is a family that the house style does not have', async () => {
    expect(await rules('p{font-family:Georgia, serif}')).toEqual([
      'fonts/unknown-family: Unexpected font family "Georgia", expected one of the house style: Source Serif 4, Inter',
    ]);
  });
});
