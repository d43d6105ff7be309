import { expect, test } from 'vitest';
import { bareShare } from '../../../src/check/evidence/bare-share.ts';
import type { DocumentFacts } from '../../../src/check/rule.ts';
import { openCase } from '../case.ts';

/** Figures by themselves, of which only a part is left. */
const drawn = (facts: DocumentFacts, redraw: (html: string) => string): DocumentFacts => ({
  ...facts,
  document: {
    ...facts.document,
    sections: facts.document.sections.map((section) => {
      const { figure } = section.context;
      if (typeof figure !== 'object' || figure === null || !('picture' in figure)) return section;
      const { html } = figure.picture as { readonly html: string };
      const picture = { printable: 'markup' as const, html: redraw(html) };
      return { ...section, context: { figure: { ...figure, picture } } };
    }),
  },
});

test('a share of a figure needs its count and base to be seen, not only to be read aloud', async () => {
  const opened = await openCase();
  const decks = opened.facts.dossier.filter(({ document }) => document.kind === 'deck');
  await opened.close();
  const find = (redraw: (html: string) => string) =>
    decks.flatMap((facts) => bareShare.run(drawn(facts, redraw)).map(({ message }) => message));
  const bare = 'the figure shows "bakers-rise-early" without its count and base, 7 of 12';
  expect(find((html) => html)).toEqual([]);
  expect(find((html) => html.replace(/(-value">)7 of 12[^<]*/g, '$1'))).toEqual([bare, bare]);
});
