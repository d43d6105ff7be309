import type { Marp } from '@marp-team/marp-core';
import { Failure } from '../lib/diagnostic.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { PartedRendition } from '../model/rendition.ts';
import { assemble, type Parts } from './assemble.ts';
import { openMarp, packTheme, type SlideSize, sizeCss, slideSizes } from './marp.ts';
import type { RenderOptions } from './options.ts';
import { baseCss } from './page.ts';
import { renderSlide, type Slide, type SlideSource } from './slide.ts';
import type { PackedThemes } from './theme-cache.ts';

/** A deck, and what it was put together from: the presenter's pages are made of the same slides. */
type DeckRendition = PartedRendition & { readonly parts: DeckParts };

/** `slides` has each slide, in order; `body` holds them all. */
export type DeckParts = Parts & { readonly slides: readonly Pick<Slide, 'name' | 'html'>[] };
export type DeckRenderer = (manuscript: Manuscript, options: RenderOptions) => DeckRendition;

/** Slides that a renderer remembers at most: those of the decks that are looked at. */
const mostSlides = 400;

/**
 * Loads Marp and returns a renderer for one build. It packs each theme once per slide size, and renders a slide once
 * while its text is the same: the theme is not in it.
 */
export const createDeckRenderer = async (packed: PackedThemes = new Map()): Promise<DeckRenderer> => {
  const { Marp } = await import('@marp-team/marp-core');
  const marps = new Map<SlideSize, Marp>();
  const slides = new Map<string, Slide>();
  return (manuscript, options) => {
    const size = slideSizes[manuscript.doc.slides];
    const marp = marps.get(size) ?? openMarp(Marp, size);
    marps.set(size, marp);
    if (slides.size > mostSlides) slides.clear();
    const render = (source: SlideSource): Slide => {
      const text = JSON.stringify([size, source]);
      const slide = slides.get(text) ?? renderSlide(marp, source);
      slides.set(text, slide);
      return slide;
    };
    const theme = `${manuscript.css}\n${sizeCss(size)}`;
    const found = packed.get(theme);
    const css = found ?? packTheme(marp, theme);
    if (found === undefined) packed.set(theme, css);
    return renderWith(manuscript, options, { css, size, render });
  };
};

type Renderer = {
  readonly css: string;
  readonly size: SlideSize;
  readonly render: (source: SlideSource) => Slide;
};

const renderWith = (
  { doc, sections }: Manuscript,
  options: RenderOptions,
  { css: theme, size, render }: Renderer,
): DeckRendition => {
  const slides = sections.map((section, index) =>
    render({
      ...section,
      number: index + 1,
      language: doc.language,
      shape: doc.slides,
      document: options.document,
    }),
  );
  const findings = slides.flatMap((slide) => slide.findings);
  if (findings.length > 0) throw new Failure(findings);
  const parts: DeckParts = {
    doc,
    options,
    size: { width: `${size.width}px`, height: `${size.height}px` },
    css: [baseCss(options.style, 'sans'), frameCss(size), theme],
    slides,
    body: `<main class="deck">\n${slides.map(({ html }) => html).join('\n')}\n</main>`,
  };
  return { ...assemble(parts), parts };
};

/**
 * One slide a page on paper; on screen, without the player, one under another. There letters are as wide as on paper
 * (`geometricPrecision`): fitted to the dots of a screen, a line would break elsewhere than the checks saw it.
 */
const frameCss = ({ width, height }: SlideSize): string =>
  [
    `@page{size:${width}px ${height}px;margin:0}`,
    'main.deck>svg{display:block}',
    `@media print{main.deck>svg{width:${width}px;height:${height}px;break-after:page;break-inside:avoid}` +
      'main.deck>svg:last-child{break-after:auto}}',
    `@media screen{main.deck{text-rendering:geometricPrecision;max-width:${width}px;margin:0 auto;padding:2vw 2vw 4vw;display:grid;gap:2vw}` +
      'body{background:var(--rule)}main.deck>svg{width:100%;height:auto}}',
  ].join('\n');
