import { describe, expect, it } from 'vitest';
import {
  addressesInCss,
  classesInSelector,
  cssComments,
  cssWordsByLine,
  declarationsIn,
  entriesOfValue,
  plainSelector,
  withoutCssComments,
  wordsOfValue,
} from '../../src/lib/css.ts';
import { declarationsOfSheet, faultOfCss, selectorsOfSheet } from '../../src/lib/css-sheet.ts';
import { cssTokens, unescapeCss } from '../../src/lib/css-token.ts';

describe('comments go', () => {
  it.each([
    ['in rules, at the end, never closed', `/* it's */a{b:c}/* d */e{f:g}/* open`, 'a{b:c}e{f:g}'],
    ['not in strings', `a{content:"/*\\"*/"}b{c:'/*'}`, `a{content:"/*\\"*/"}b{c:'/*'}`],
    ['not in addresses', 'a{b:url(x/*y*/z) URL( //a/*.png )}', 'a{b:url(x/*y*/z) URL( //a/*.png )}'],
    ['in selectors, values and conditions', 'a /*b*/ c{d:/*e*/f}@media (/*g*/h){}', 'a  c{d:f}@media (h){}'],
    ['leaving words apart that they keep apart', 'a/*b*/c{d:1px/*e*//*f*/2px}', 'a/**/c{d:1px/**/2px}'],
  ])('%s', (_, css, bare) => {
    expect(withoutCssComments(css)).toBe(bare);
  });

  it('but can be read', () => {
    expect(cssComments('/* unstyled: .a */ b{c:"/* d */"} /*e')).toEqual([' unstyled: .a ', 'e']);
  });
});

describe('the addresses that CSS fetches', () => {
  it.each([
    ['a{b:url(x.png) url( "y(1).png" ) url(\'z\')}', ['x.png', 'y(1).png', 'z']],
    ['a{b:URL(x),u\\72l(y) url(z\\)1)}', ['x', 'y', 'z)1']],
    ['a{b:url(x),url(y)}', ['x', 'y']],
    ['a{b:image-set("x" 1x, url(y) 2x)} c{d:-webkit-image-set(url(z) 1x)}', ['x', 'y', 'z']],
    ['@import "a";@IMPORT url(b) screen;@import/**/\'c\' layer(d)', ['a', 'b', 'c']],
    ['@media print{@supports (x:y){a{b:url(c)}}}', ['c']],
    ['a{--b:url(c)}', ['c']],
    ['background:url(http://never.closed', ['http://never.closed']],
    ['a{b:url("x\\\ny")}', ['xy']],
  ])('%s', (css, addresses) => {
    expect(addressesInCss(css)).toEqual(addresses);
  });

  it.each([
    'a{content:"url(http://x)"}',
    '/* url(http://x) @import "y" */',
    '@namespace svg url(http://www.w3.org/2000/svg);',
    'a{quotes:"x" "y";b:curl(z)}',
    '[a="@import"]{content:"x"}',
  ])('are none in %s', (css) => {
    expect(addressesInCss(css)).toEqual([]);
  });
});

it('escapes mean what browsers take them for', () => {
  expect(unescapeCss('\\54 LP \\000054LP \\2013  b \\\\41 \\{ a\\\nb')).toBe('TLP TLP – b \\41 { ab');
  expect(unescapeCss('\\0 \\d800 \\110000 \\1F600')).toBe('\ufffd\ufffd\ufffd😀');
});

it('the declarations of a style attribute are read as browsers do, faults passed over', () => {
  expect(
    declarationsIn(
      'color:red;;FONT-weight: 600 ! important;odd;b:url(c;d);--Ab:";";d\\69splay:none;/*e:f*/g:h',
    ),
  ).toEqual([
    { property: 'color', value: 'red' },
    { property: 'font-weight', value: '600' },
    { property: 'b', value: 'url(c;d)' },
    { property: '--Ab', value: '";"' },
    { property: 'display', value: 'none' },
    { property: 'g', value: 'h' },
  ]);
});

describe('a style sheet', () => {
  const css = `/* .x{a:b} */
.a, .b:is(.c, .d){
  color:red /* y */;
  @media print{ font:600 1px/1 A !important }
  & > .e{ --F:"}"; }
}
@page{ margin:0; @top-left{ content:"" } }
@scope (.g){ h{ i:j } }`;

  it('tells its declarations with their selectors and places', () => {
    const found = declarationsOfSheet(css).map(
      ({ selectors, property, value, line, column }) =>
        `${selectors.join('|')} ${property}:${value} ${line}:${column}`,
    );
    expect(found).toEqual([
      '.a|.b:is(.c, .d) color:red 3:3',
      '.a|.b:is(.c, .d) font:600 1px/1 A 4:17',
      '& > .e --F:"}" 5:11',
      '@page margin:0 7:8',
      '@top-left content:"" 7:29',
      'h i:j 8:17',
    ]);
  });

  it('tells which declarations stand together', () => {
    expect(declarationsOfSheet('a{b:c;d{e:f}g:h}d{i:j}').map(({ block }) => block)).toEqual([0, 1, 0, 2]);
  });

  it('tells its selectors, nested ones and those of a scope too', () => {
    expect(selectorsOfSheet(css)).toEqual(['.a', '.b:is(.c, .d)', '& > .e', '(.g)', 'h']);
  });

  it('is none where it cannot be read, and says why', () => {
    expect(faultOfCss('a{b:c')).toMatchObject({ line: 1, column: 1, reason: 'Unclosed block' });
    expect(faultOfCss(css)).toBeUndefined();
    expect(declarationsOfSheet('a{b:c')).toEqual([]);
  });
});

describe('a selector', () => {
  it('tells its classes, escaped and foreign ones too, not those in strings', () => {
    expect(classesInSelector('.a.b>.c:is(.d, .e) [x=".f"] .\\31 x .größe /* .g */')).toEqual(
      'a b c d e 1x größe'.split(' '),
    );
  });

  it('is plain without its conditions', () => {
    expect(plainSelector('.card:is(.wide p) > p[title="a .b"]/* c */::before')).toBe('.card:is > p::before');
  });
});

it('a value has words and entries, not those in strings and brackets', () => {
  expect(wordsOfValue('600 calc(1px + 2px)/1.4 "A B"')).toEqual(['600', 'calc(1px + 2px)/1.4', '"A B"']);
  expect(entriesOfValue('"A, B", f(c, d), serif')).toEqual(['"A, B"', 'f(c, d)', 'serif']);
});

it('the words of each line are its strings and comments', () => {
  expect(cssWordsByLine(`.a{b:"c"} /* d\n e */ f{g:'h';}\n.i{}`)).toEqual(['c\n d', ' e \nh', '']);
});

it.each(['a{b:url(c) "d}/* e', '@media (x:y/* z */){a\\31 b!c#d{e:f(g(h))}}', 'a{b:url(c', '"', '\\'])(
  'tokens stand end to end: %s',
  (css) => {
    const tokens = cssTokens(css);
    expect(tokens.map(({ text }) => text).join('')).toBe(css);
    expect(tokens.map(({ at, text }) => css.slice(at, at + text.length))).toEqual(
      tokens.map(({ text }) => text),
    );
  },
);
