import { expect, it } from 'vitest';
import { notesRendition } from '../../../src/render/presenter/notes-page.ts';
import { sharedPrinter } from '../../print/shared-printer.ts';
import { secretNote, testDeck } from './stage.ts';

it('puts several slides with their notes and times on a page, and each claim once behind them', async () => {
  const { speech } = await testDeck();
  const rendition = notesRendition(speech);
  const { slides } = speech.talk;
  const claims = slides.flatMap(({ evidence }) => evidence.map(({ id }) => id));
  expect(claims.length).toBeGreaterThan(new Set(claims).size);
  expect(rendition.html.match(/class="claim"/g)?.length).toBe(new Set(claims).size);
  expect(rendition.html.match(/see slide \d/g)?.length).toBe(claims.length - new Set(claims).size);
  expect(rendition.html).toContain(secretNote);
  // The cover takes no time, slide 2 has two of the six minutes, the slides after it share the rest.
  expect(rendition.html).toContain('planned 2:00 (0:00–2:00)');
  expect(rendition.html).toMatch(/\(\d:\d\d–6:00\)/);
  const printer = await sharedPrinter();
  const { pages } = await printer.print(rendition, '2026-11-22', { look: false });
  expect(pages).toBeLessThan(slides.length / 2 + 1);
});
