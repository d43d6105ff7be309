import { defaultStyle } from '../../src/model/default-style.ts';
import type { DocumentContext } from '../../src/model/dossier.ts';
import type { Manuscript } from '../../src/model/manuscript.ts';
import { createDeckRenderer, type DeckRenderer } from '../../src/render/deck.ts';
import { styleToCss } from '../../src/render/style-css.ts';

export const doc: DocumentContext = {
  kind: 'deck',
  language: 'en',
  title: 'Tides',
  subtitle: '',
  line: 'Briefing for harbour masters',
  subject: 'The coast',
  edition: '1',
  asOf: '22 November 2026',
  tlp: 'TLP:GREEN',
  tlpClass: 'green',
  paper: 'A4',
  margins: 'normal',
  slides: '16:9',
};

const theme = `${styleToCss(defaultStyle)}
section { background: var(--paper); padding: 72px; font: 400 26px/1.4 var(--sans) }
section.cover { background: var(--ink) }
h1, h2 { font: 600 44px/1.15 var(--serif) }`;

/** A deck of the given slides, with anchors `slide-1`, `slide-2`, … */
export const deckOf = (...texts: readonly string[]): Manuscript => ({
  doc,
  sections: texts.map((text, index) => ({ anchor: `slide-${index + 1}`, text })),
  css: theme,
});

/** A briefing of the given sections, with anchors `section-1`, … */
export const briefingOf = (...texts: readonly string[]): Manuscript => ({
  doc: { ...doc, kind: 'briefing' },
  sections: texts.map((text, index) => ({ anchor: `section-${index + 1}`, text })),
  css: `${styleToCss(defaultStyle)} main { font: 400 10.5pt/1.46 var(--serif) }`,
});

/** Seven slides with links and sources. */
export const sevenSlides = deckOf(
  '<!-- _class: cover -->\n# Tides',
  ...[2, 3, 4, 5, 6].map((n) => `## Headline ${n}\n\nText <a href="#source-3">3</a>`),
  '## Sources\n\n<ol>\n<li id="source-3">A source</li>\n</ol>',
);

export const options = { document: 'harbour/deck', style: defaultStyle };

/** Renders one deck, with nothing kept. */
export const renderDeck: (...given: Parameters<DeckRenderer>) => Promise<ReturnType<DeckRenderer>> = async (
  ...given
) => (await createDeckRenderer())(...given);
