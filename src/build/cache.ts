import type { FontCache } from '../lib/font-files.ts';
import type { Loaded } from '../load/loaded.ts';
import type { Audience } from '../model/audience.ts';
import type { Dossier } from '../model/dossier.ts';
import { createDeckRenderer, type DeckRenderer } from '../render/deck.ts';
import { openThemeCache } from '../render/theme-cache.ts';
import { figureKindsIn } from '../sections/figures/registry.ts';
import { type FigureRenderer, openFigureRenderer } from '../sections/figures/renderer.ts';
import type { Talk } from '../select/talk/spoken.ts';
import type { TemplateStore } from './templates.ts';

/** What one build keeps from document to document: what was read, packed, drawn and selected before. */
export type BuildCache = TemplateStore & {
  /** Holds the themes that it packed and the slides that it rendered. */
  readonly renderDeck: DeckRenderer;
  readonly fonts: FontCache;
  /** Holds the figures drawn so far. */
  readonly figures: FigureRenderer;
  /** What was selected of each library, by document: a template that changes selects nothing anew. */
  readonly selected: WeakMap<Loaded, Map<string, Dossier>>;
  readonly talks: WeakMap<Dossier, Talk>;
};

/** Opens an empty cache for one build. Reads Marp. */
export async function openBuildCache(): Promise<BuildCache> {
  const fonts: FontCache = new Map();
  const renderDeck = await createDeckRenderer(openThemeCache());
  const kept = { templates: new Map(), sound: [], selected: new WeakMap(), talks: new WeakMap() };
  return { renderDeck, fonts, figures: openFigureRenderer(fonts), ...kept };
}

/** Loads what the figures of these audiences are drawn with, in the house styles that they are drawn in. */
export async function prepareFigures(
  audiences: readonly Audience[],
  { loaded, cache }: { readonly loaded: Loaded; readonly cache: Pick<BuildCache, 'figures'> },
): Promise<void> {
  const drawing = audiences.map(({ style, deck, backup, briefing }) => ({
    style,
    kinds: figureKindsIn([deck, backup, briefing]),
  }));
  const styles = drawing.filter(({ kinds }) => kinds.size > 0).map(({ style }) => style);
  await cache.figures.prepare(
    new Set(drawing.flatMap(({ kinds }) => [...kinds])),
    [...new Set(styles)].map((style) => loaded.styles[style]!),
  );
}
