import { expect, test } from 'vitest';
import { bookmarks } from '../../../src/check/accessibility/bookmarks.ts';
import { factsOf, line } from '../layout/facts.ts';
import { slide } from '../layout/slides.ts';
import { pdf } from './read-back.ts';

const mark = 'The harbour\u00admaster bakes';
const file = pdf({ bookmarks: [mark] }, { headings: [{ level: 1, text: 'The harbourma' }] });
const messages = (x: number) =>
  bookmarks
    .run({
      ...factsOf({ sheets: [slide([line('harbour\u00admaster bakes', [x, 200, 400, 20])])] }),
      files: [file],
    })
    .map(({ message }) => message);

test('a heading that runs off its slide is told of once, by layout/overflow, and its bookmark by nobody', () => {
  expect(messages(1000)).toEqual([]);
  expect(messages(200)).toEqual([
    'Bookmark 1 of public/coast.pdf is “The harbour\u00admaster bakes”, expected the heading “The harbourma”',
  ]);
});
