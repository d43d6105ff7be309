import { expect, it } from 'vitest';
import { createDeckRenderer } from '../../src/render/deck.ts';
import { diagnosticsOf } from './failing.ts';
import { deckOf, doc, options, renderDeck, sevenSlides } from './manuscripts.ts';

const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));

it('makes one named slide of each section', async () => {
  const { html, size, title, language } = await renderDeck(sevenSlides, options);
  expect({ size, title, language }).toEqual({
    size: { width: '1280px', height: '720px' },
    title: 'Tides',
    language: 'en',
  });
  expect(html.match(/<svg data-marpit-svg/g)).toHaveLength(7);
  expect(html).toContain('<section aria-label="Tides" id="slide-1" data-class="cover" class="cover"');
  expect(html).toContain('<section aria-label="Headline 2" id="slide-2"');
});

it('keeps notes, built-in themes, scripts and emoji services out', async () => {
  const { html } = await renderDeck(
    deckOf('# One\n\n<!-- note -->\n\n<div>\n<!-- secret -->\n:smile: 😀\n</div>'),
    options,
  );
  expect(bodyOf(html)).not.toMatch(/note|secret|<script|<img/);
  expect(html).not.toMatch(/https?:|gaia|uncover|twemoji/);
  expect(bodyOf(html)).toContain(':smile: 😀');
});

it('sizes slides 4:3', async () => {
  const { html, size } = await renderDeck({ ...deckOf('# One'), doc: { ...doc, slides: '4:3' } }, options);
  expect(size).toEqual({ width: '1280px', height: '960px' });
  expect(html).toContain('viewBox="0 0 1280 960"');
  expect(html).toContain('@page{size:1280px 960px;margin:0}');
});

it('escapes the title and the language', async () => {
  const strange = { ...deckOf('# One'), doc: { ...doc, title: '</title><script>', language: 'en" x="' } };
  const { html } = await renderDeck(strange, options);
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  expect(html).toContain('<html lang="en&quot; x=&quot;">');
  expect(bodyOf(html)).not.toContain(' x="');
});

it('names every section that makes more or fewer slides than one', async () => {
  const manuscript = deckOf(
    '# Fine',
    'One\n\n---\n\nTwo',
    ' \n',
    '---\ntheme: gaia\n---\n# Front matter',
    '<!-- headingDivider: 2 -->\n## A\n## B',
    '```\n---\n',
  );
  const found = await diagnosticsOf(() => renderDeck(manuscript, options));
  expect(found.map(({ rule, message, place }) => `${place.page} ${rule}: ${message}`)).toEqual([
    '2 deck/slide-count: Section "slide-2" makes 2 slides, expected one',
    '3 deck/slide-count: Section "slide-3" is empty, expected one slide',
    '4 deck/slide-count: Section "slide-4" makes 2 slides, expected one',
    '5 deck/slide-count: Section "slide-5" makes 2 slides, expected one',
  ]);
});

it('refuses style elements in slides', async () => {
  const found = await diagnosticsOf(() =>
    renderDeck(deckOf('# A\n\n<style scoped>h1{color:red}</style>'), options),
  );
  expect(found.map(({ rule }) => rule)).toEqual(['deck/style-in-slide']);
});

it('renders the same bytes again, and each theme by itself', async () => {
  const render = await createDeckRenderer();
  const first = render(sevenSlides, options).html;
  const other = render({ ...sevenSlides, css: '/* to do */section{color:#123456}' }, options).html;
  expect(other).toContain('#123456');
  expect(other).not.toMatch(/to do|@theme/);
  expect(render(sevenSlides, options).html).toBe(first);
});

it('refuses what a document would need from outside', async () => {
  const slide =
    '# A\n\n![](https://a.example/x.png)\n\n<a href="https://b.example">b</a><script src="c.js"></script>';
  const manuscript = {
    ...deckOf(slide),
    css: '@import "d.css"; section{background:url(e.png);mask:url(#f)}',
  };
  const found = await diagnosticsOf(() => renderDeck(manuscript, options));
  expect(found.map(({ rule, message }) => `${rule}: ${message.split(',')[0]}`)).toEqual([
    'render/outside: Unexpected element <script>',
    'render/outside: Unexpected address "d.css"',
    'render/outside: Unexpected address "e.png"',
    'render/outside: Unexpected address "https://a.example/x.png"',
    'render/outside: Unexpected address "c.js"',
  ]);
});
