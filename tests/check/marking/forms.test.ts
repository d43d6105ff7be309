import { describe, expect, test } from 'vitest';
import { leak } from '../../../src/check/marking/leak.ts';
import { claimOf, fileFacts, htmlFile, libraryOf } from '../files/facts.ts';

const hidden = { protected: true };
const sentence =
  'The harbour office organised labour for the travelling theatre at the centre of the defence works';
const words = claimOf('words', sentence, hidden);

const leaksIn = (body: string, ...claims: ReturnType<typeof claimOf>[]) =>
  leak
    .run(fileFacts({ files: [htmlFile(body)], library: libraryOf({ claims }) }))
    .map(({ message }) => message);

/** A protected claim with one number, and words too plain to be looked for. */
const withNumber = (quantity: object, says = 'It rose') => claimOf('number', says, { ...hidden, quantity });

describe('the same words in another form are found', () => {
  const fullWidth = (text: string) =>
    text.replace(/[0-9A-Za-z]/g, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0));
  const forms: Readonly<Record<string, string>> = {
    'American spelling':
      'The harbor office organized labor for the traveling theater at the center of the defense works',
    'capitals and other quotes': `“${sentence.toUpperCase()}”`,
    'hyphens at the end of lines': sentence
      .replaceAll('organised', 'organ-\nised')
      .replace('travelling', 'travel-\nling'),
    'soft hyphens': sentence.replaceAll('labour', 'la\u00adbour').replace('theatre', 'the\u00adatre'),
    ligatures: sentence.replace('office', 'o\ufb03ce'),
    'zero-width spaces': sentence.replaceAll(' ', ' \u200b').replace('centre', 'cen\u200btre'),
    accents: sentence.replace('defence', 'défence'),
    'full-width letters': fullWidth(sentence),
    'spans between the letters': [...sentence].map((one) => `<span>${one}</span>`).join(''),
    entities: [...sentence].map((one) => `&#${one.codePointAt(0)};`).join(''),
    'an escaped address': `<a href="https://example.org/?q=${encodeURIComponent(sentence)}">A paper</a>`,
    'an address with plus signs': `<a href="https://example.org/?q=${sentence.replaceAll(' ', '+')}">A paper</a>`,
  };
  test.for(Object.entries(forms))('%s', ([, body]) => {
    expect(leaksIn(`<p>${body}</p>`, words)).toEqual([
      expect.stringContaining('The claim "words" is protected'),
    ]);
  });

  test('and other words are not', () => {
    expect(leaksIn('<p>The harbour office closed early on the day of the fair</p>', words)).toEqual([]);
  });
});

describe('numbers of excluded claims are found in every form', () => {
  const rate = { type: 'rate', value: 81, of: 'income', qualifier: 'exactly' };
  const range = { type: 'rate', value: [35, 40], of: 'income', qualifier: 'about' };
  const amount = { type: 'amount', value: [2400, 3500], unit: 'barrels', qualifier: 'about' };
  const sum = { type: 'money', amount: 600_000_000, currency: 'USD', qualifier: 'over' };
  const share = {
    type: 'share',
    count: 26,
    of: 36,
    population: 'fishers',
    fieldwork: '2016',
    sampling: 'convenience',
  };
  const cases: readonly (readonly [string, object])[] = [
    ['81%', rate],
    ['81 %', rate],
    ['81 per cent', rate],
    ['８１％', rate],
    ['35–40%', range],
    ['35 to 40 per cent', range],
    ['2,400–3,500 barrels', amount],
    ['between 2400 and 3500 barrels', amount],
    ['USD 600 million', sum],
    ['600 million US dollars', sum],
    ['600,000,000 dollars', sum],
    ['26 of 36', share],
    ['72%', share],
  ];
  test.for(cases)('%s', ([written, quantity]) => {
    expect(leaksIn(`<p>They say ${written} of it.</p>`, withNumber(quantity))).toHaveLength(1);
  });

  test('not another number, not one that a permitted claim has, not one of the scale', () => {
    expect(leaksIn('<p>They say 8.1% of it, and 181% and 810%.</p>', withNumber(rate))).toEqual([]);
    const open = claimOf('open', 'It fell', { quantity: rate });
    expect(leaksIn('<p>They say 81% of it.</p>', withNumber(rate), open)).toEqual([]);
    expect(leaksIn('<p>Likely: 55–80%</p>', withNumber({ ...rate, value: 80 }))).toEqual([]);
  });
});
