import { describe, expect, test } from 'vitest';
import { minutes } from '../../../src/check/layout/minutes.ts';
import { pages } from '../../../src/check/layout/pages.ts';
import { slides } from '../../../src/check/layout/slides.ts';
import { words } from '../../../src/check/layout/words.ts';
import { factsOf, sheet, withPages } from './facts.ts';

describe('budgets', () => {
  test('pages: exact, at the line of the profile', () => {
    const facts = factsOf({ kind: 'briefing', budgets: { pages: 1 }, sheets: [sheet({})] });
    expect(pages.run(withPages(facts, [], []))).toMatchObject([
      {
        place: { file: 'tests/cases/ruritania/content/audience.ts', line: 11 },
        actual: '2 pages',
        expected: '1 page',
      },
    ]);
    expect(pages.run(withPages(facts, []))).toEqual([]);
  });

  test('pages of a deck: one a slide', () => {
    const facts = factsOf({ sheets: [sheet({})] });
    expect(pages.run(withPages(facts, [], []))).toMatchObject([
      { message: expect.stringContaining('2 pages') },
    ]);
    expect(pages.run(withPages(facts, []))).toEqual([]);
  });

  test('slides: exact, without the back-up', () => {
    const sections = [{}, {}, { backup: true }];
    expect(slides.run(factsOf({ sections, budgets: { slides: 3 } }))).toMatchObject([{ actual: '2 slides' }]);
    expect(slides.run(factsOf({ sections, budgets: { slides: 2 } }))).toEqual([]);
  });

  test('words: a ceiling, without tags, raised numbers, sources and the folded data of a figure', () => {
    const sections = [{ anchor: 'a' }, { anchor: 'b', section: 'sources' }];
    const texts = {
      a: '<p>Bread keeps the peace<sup class="cite">1</sup></p><details class="figure-data"><table><td>five six</td></table></details>',
      b: '<p>one two three four</p>',
    };
    expect(words.run(factsOf({ kind: 'briefing', sections, texts, budgets: { words: 3 } }))).toMatchObject([
      { actual: '4 words' },
    ]);
    expect(words.run(factsOf({ kind: 'briefing', sections, texts, budgets: { words: 4 } }))).toEqual([]);
  });

  test('minutes: one a slide, more for many words, none for cover and back-up', () => {
    const sections = [{ section: 'cover' }, { anchor: 'a' }, { anchor: 'b' }, { backup: true }];
    const texts = { b: 'word '.repeat(260) };
    expect(minutes.run(factsOf({ sections, texts, budgets: { minutes: 2 } }))).toMatchObject([
      { actual: '3 minutes' },
    ]);
    expect(minutes.run(factsOf({ sections, texts, budgets: { minutes: 3 } }))).toEqual([]);
  });
});
