import { describe, expect, it } from 'vitest';
import { decodeText, htmlTokens } from '../../src/lib/html.ts';

/** What stands as text, and the attributes of the first tag. */
const textIn = (html: string) =>
  htmlTokens(html)
    .map((token) => (token.token === 'text' ? token.text : ''))
    .join('');
const titleIn = (html: string) => {
  const [first] = htmlTokens(html);
  return first?.token === 'open' ? first.attributes.get('title') : undefined;
};
const brief = (html: string) =>
  htmlTokens(html).map((token) =>
    token.token === 'open'
      ? `<${token.tag}${token.empty ? '/' : ''}>`
      : token.token === 'close'
        ? `</${token.tag}>`
        : `${token.token === 'raw' ? token.tag : token.token}:${token.text}`,
  );

/** Every value as the standard has it (HTML, 13.2.5.72 to 80). */
const references = [
  ['by name', '&Lstrok;ukasz &amp; &hellip;', 'Łukasz & …'],
  ['of two code points', '&NotEqualTilde;', '\u2242\u0338'],
  ['in hex and decimal', '&#x141;&#X141;&#321;', 'ŁŁŁ'],
  ['beyond the BMP', '&#x1F600;', '😀'],
  ['beyond Unicode', '&#1114112; &#x110000; &#99999999999;', '\ufffd \ufffd \ufffd'],
  ['that is half a pair', '&#xD83D;&#xDE00;', '\ufffd\ufffd'],
  ['that is nothing', '&#0;', '\ufffd'],
  ['of Windows', '&#128; &#150;', '€ –'],
  ['that nobody knows', '&unheard; &;  & b &#; &#x;', '&unheard; &;  & b &#; &#x;'],
] as const;

describe('a character reference', () => {
  it.each(references)('%s is read in text and in attributes', (_, written, meant) => {
    expect(decodeText(written)).toBe(meant);
    expect(textIn(`<p>${written}</p>`)).toBe(meant);
    expect(titleIn(`<p title="${written}">`)).toBe(meant);
  });

  it('without its semicolon is read in text, by the longest name that may be without', () => {
    expect(textIn('&lt b &ltx &copy2 &notit; &#x41 b')).toBe('< b <x ©2 ¬it; A b');
    expect(textIn('&Lstrok ukasz')).toBe('&Lstrok ukasz');
  });

  it('without its semicolon stays in an attribute where letters, digits or = follow: addresses hold such', () => {
    expect(titleIn('<p title="?a=1&copy=2&ltx&notit;">')).toBe('?a=1&copy=2&ltx&notit;');
    expect(titleIn('<p title="&lt b &copy">')).toBe('< b ©');
  });

  it('is decoded once', () => {
    expect(textIn('&amp;lt; &#38;lt;')).toBe('&lt; &lt;');
  });
});

describe('HTML is read as browsers read it', () => {
  it.each([
    ['<P Title=A>b</P >', ['<p>', 'text:b', '</p>']],
    ['<p title="a > b">c', ['<p>', 'text:c']],
    ['a < b <1 <', ['text:a < b <1 <']],
    ['<!-- a --!> b <!--> c', ['comment: a ', 'text: b ', 'comment:', 'text: c']],
    ['<?xml x?><!odd></ end>', ['comment:?xml x?', 'comment:odd', 'comment: end']],
    ['<!DOCTYPE html>', ['doctype:DOCTYPE html']],
    ['<style>a<b>&amp;</STYLE >c', ['<style>', 'style:a<b>&amp;', '</style>', 'text:c']],
    ['<title>a &amp; <b></title>', ['<title>', 'title:a & <b>', '</title>']],
    ['<br><img/><p/>a', ['<br/>', '<img/>', '<p>', 'text:a']],
    [
      '<svg><g/><style>&lt;</style></svg><g/>',
      ['<svg>', '<g/>', '<style>', 'style:<', '</style>', '</svg>', '<g>'],
    ],
    ['<svg><![CDATA[a<b]]></svg>', ['<svg>', 'text:a<b', '</svg>']],
  ])('%s', (html, expected) => {
    expect(brief(html)).toEqual(expected);
  });

  it('takes an attribute that is there twice as it stands first', () => {
    expect(titleIn('<p title=a TITLE=b>')).toBe('a');
  });

  it('loses nothing of what is never ended', () => {
    expect(textIn('a<p title="&Lstrok;ukasz')).toBe('a<p title="Łukasz');
    expect(brief('<!-- left')).toEqual(['comment: left']);
  });

  it.each([
    '<!doctype html><p a="&amp;">x &lt; y<!-- z --><br/></ p></>q',
    '<svg><![CDATA[a]]><title>b</title></svg><style>c</sty',
    'a<p title="b',
    '</p',
  ])('pieces stand end to end: %s', (html) => {
    expect(
      htmlTokens(html)
        .map(({ start, end }) => html.slice(start, end))
        .join(''),
    ).toBe(html);
  });
});
