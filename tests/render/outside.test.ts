import { describe, expect, it } from 'vitest';
import { findOutside } from '../../src/render/outside.ts';

const found = (css: string, html = '') =>
  findOutside(css, html, 'harbour/briefing').map(({ message }) => /[<"]([^>"]*)[>"]/.exec(message)?.[1]);

describe('what a document would need from outside is found', () => {
  it.each([
    ['in the CSS', 'a{b:url( "//a.example/b" )}@import "c.css";', '', ['//a.example/b', 'c.css']],
    ['in a style element', '', '<style>a{b:url(http://c.example)}</style>', ['http://c.example']],
    ['in a style', '', `<p title="a > b" style="a:url(&quot;http://c.example&quot;)">`, ['http://c.example']],
    [
      'in a picture',
      '',
      '<img src=http://a.example/b srcset="c.png 1x, d.png 2x">',
      ['http://a.example/b', 'c.png', 'd.png'],
    ],
    ['with references', '', '<img src="&#104;ttp://a.example/?b&amp;c">', ['http://a.example/?b&c']],
    [
      'in a drawing',
      '',
      '<svg><use xlink:href="a.svg#b"/><path fill="url(c.svg#d)"/></svg>',
      ['a.svg#b', 'c.svg#d'],
    ],
    ['as an element', '', '<SCRIPT>a</SCRIPT><link rel=a>', ['script', 'link']],
  ])('%s', (_, css, html, expected) => {
    expect(found(css, html)).toEqual(expected);
  });

  it('words of a text that look like markup are none', () => {
    const words =
      'href=page, src = x.png, url(a.css), style="b", @import "c", srcset=d and background:url(e.png)';
    expect(found('', `<h2>${words}</h2><p title="${words.replaceAll('"', '&quot;')}">${words}</p>`)).toEqual(
      [],
    );
  });

  it('and nothing else', () => {
    const css = 'a{content:"url(http://a.example)";b:url(#c) url(data:,d) url(bundle:e.woff2)}/* url(f) */';
    const html =
      '<a href="http://a.example">src="http://b.example"</a><!-- <img src="c"> --><p title="<script>">';
    expect(found(css, html)).toEqual([]);
  });
});
