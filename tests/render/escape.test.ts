import { describe, expect, it } from 'vitest';
import {
  cssInStyle,
  cssString,
  escapeHtml,
  firstHeading,
  textOf,
  withoutComments,
} from '../../src/render/escape.ts';

describe('cssString', () => {
  it('keeps letters and escapes every mark', () => {
    expect(cssString('22 November 2026')).toBe('"22 November 2026"');
    expect(cssString('북한 – é')).toBe('"북한 \\2013  é"');
  });

  it.each(['"}body{x:y}', '\\', 'a\nb', '</style><script>', "'", 'a\\"b'])('cannot be left by %j', (text) => {
    expect(cssString(text).slice(1, -1)).toMatch(/^(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*$/u);
  });
});

it('CSS cannot end its style element', () => {
  expect(cssInStyle('a{content:"</STYLE><script>"}')).toBe('a{content:"\\3c /STYLE><script>"}');
});

it('HTML text is escaped for text and attributes', () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});

it('comments go, an unfinished one with everything behind it', () => {
  expect(withoutComments('a<!-- note --><b>c</b><!-- d')).toBe('a<b>c</b>');
});

it('what looks like a comment and is none stays', () => {
  const html = '<p title="<!-- a -->">b</p><style>/* <!-- c --> */</style>';
  expect(withoutComments(html)).toBe(html);
  expect(withoutComments('a<!-- b --!>c<?d?>e')).toBe('ace');
});

it('the first heading is found, whatever its attributes say', () => {
  expect(firstHeading('<p>a</p><h2 title="b > c">One <em>two</em></h2><h1>Three</h1>')).toBe(
    'One <em>two</em>',
  );
  expect(firstHeading('<p>a</p><!-- <h1>b</h1> --><h2>c')).toBe('');
});

it('text is what the eye reads, without citations', () => {
  expect(textOf('One <em>two</em>\n three<sup><a href="#s">1</a></sup>')).toBe('One two three');
});

it('text keeps its references, and no tag ends early', () => {
  expect(textOf('<b title="a > b">R&amp;D</b><br>now')).toBe('R&amp;D now');
});
