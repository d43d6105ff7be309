import { expect, test } from 'vitest';
import { readFilled } from '../../src/check/text.ts';

test('what is seen has no tags, no raised numbers, no drawings', () => {
  const { visible } = readFilled(
    'a<b title="c > d">b</b><br>c<sup class="cite"><a href="#source-1">1</a></sup> <svg><svg><svg>e</svg></svg>e<title>f</title></svg>g<!-- h --><style>i</style>',
  );
  expect(visible).toBe('ab c g');
});

test('the words that stand in a drawing are told apart from what is seen as text, and from its title', () => {
  const { visible, drawn } = readFilled(
    'a<svg><title>b</title><text x="1">7 of <tspan>12</tspan></text><text>c</text></svg>d',
  );
  expect([visible, drawn]).toEqual(['a d', '7 of 12 c']);
});

test('what is read aloud is told by attributes, those of drawings too', () => {
  const filled = '<svg aria-label="a &gt; b"><g title=c /></svg><img alt="d" data-title="e"> alt="f"';
  expect(readFilled(filled).spoken).toBe('a > b c d');
});

test('sources are those that a link leads to', () => {
  expect(
    readFilled('<a href="#source-2">a</a> <a href="&#35;source&#45;13">b</a> href="#source-4"').cited,
  ).toEqual([2, 13]);
});

test('references of every kind are read, one beyond Unicode too', () => {
  expect(readFilled('&Lstrok;ukasz&nbsp;&NotEqualTilde; &#1114112;').visible).toBe(
    'Łukasz \u2242\u0338 \ufffd',
  );
});
