import { expect, test } from 'vitest';
import { drawBars } from '../../src/figures/bars.ts';
import { frameFor } from '../../src/figures/frame.ts';
import { drawPeople } from '../../src/figures/people.ts';
import { en } from '../sections/desk/locale.ts';

const frame = frameFor({ kind: 'briefing', slides: '16:9', paper: 'A4', room: 'beside' });
const context = { frame, words: en.figures };
const widths = (html: string) => [...html.matchAll(/width:([\d.]+)%/g)].map(([, width]) => Number(width));

test('bars leave room for their numbers and keep their proportions', () => {
  const rows = [
    { label: 'Votes', text: '990 of 1,280 (77%)', size: 77.34 },
    { label: 'Posts', text: '20 of 52 (38%)', size: 38.67 },
  ];
  const [longer = 0, shorter = 0] = widths(drawBars({ title: 'Votes', rows, full: 100 }, context).html);
  expect(longer / shorter).toBeCloseTo(2, 1);
  expect((longer / 100) * frame.width + 18 * 0.6 * 11.5).toBeLessThan(frame.width);
});

test('short numbers leave bars as long as their shares', () => {
  const rows = [{ label: 'Votes', text: '4 of 8', size: 50 }];
  expect(widths(drawBars({ title: 'Votes', rows, full: 100 }, context).html)).toEqual([50]);
});

test('people say their number where it is seen', () => {
  const { html } = drawPeople({ title: 'Posts', count: 2, of: 3, text: '2 of 3 (67%)' }, context);
  expect(html).toContain('<div class="people-value">2 of 3 (67%)</div>');
  expect(html).toContain('role="img" aria-label="Posts: 2 of 3 (67%)"');
});
