import { expect, test } from 'vitest';
import { ways } from '../../../src/check/evidence/double-sign.ts';

const finds = (language: string, text: string) => ways[language]!.test(text);

test.each([
  'fell',
  'falls',
  'had fallen',
  'falling',
  'dropped',
  'drops',
  'declined',
  'a decline',
  'decreased',
  'shrank',
  'shrinks',
  'shrunk',
  'contracted',
  'lost',
  'is down',
  'rose',
  'rises',
  'had risen',
  'grew',
  'grows',
  'a growth',
  'increased',
  'climbed',
  'gained',
  'is up',
])('English: %s', (word) => {
  const way = /^a /.test(word) ? 'of' : 'by';
  expect(finds('en', `Output ${word} ${way} -3.1%`)).toBe(true);
  expect(finds('en', `Output ${word} ${way} about −3.1%`)).toBe(true);
  expect(finds('en', `Output ${word} ${way} 3.1%`)).toBe(false);
});

test.each([
  'fiel',
  'fielen',
  'fällt',
  'ist gefallen',
  'sank',
  'sinkt',
  'ist gesunken',
  'schrumpfte',
  'nahm',
  'stieg',
  'steigt',
  'ist gestiegen',
  'wuchs',
  'wächst',
  'Ein Rückgang',
  'Ein Anstieg',
])('German: %s', (word) => {
  const way = /^Ein /.test(word) ? 'von' : 'um';
  expect(finds('de', `Der Ausstoß ${word} ${way} −3,1 %`)).toBe(true);
  expect(finds('de', `Der Ausstoß ${word} ${way} 3,1 %`)).toBe(false);
});

test.each(['It changed by −3.1%', 'It is a fall, to −3.1%', 'Growth was −3.1%', 'It fell from 4 to −2'])(
  'not: %s',
  (text) => {
    expect(finds('en', text)).toBe(false);
  },
);
