import type { FontCache } from '../lib/font-files.ts';
import type { Loaded } from '../load/load.ts';
import type { DossierDocument } from '../model/dossier.ts';
import { createDeckRenderer, type DeckRenderer } from '../render/deck.ts';
import { openThemeCache } from '../render/theme-cache.ts';
import { figureKindsIn } from '../sections/figures/registry.ts';
import { type FigureRenderer, openFigureRenderer } from '../sections/figures/renderer.ts';
import type { Talk } from '../select/talk/talk.ts';
import { type ComposeRequest, resolveSound } from './plan.ts';
import type { Shelf } from './shelf.ts';

/** What one build keeps: the deck renderer with its packed themes, the font files and templates read, the figures drawn so far. */
export type Workshop = Shelf & {
  readonly renderDeck: DeckRenderer;
  readonly fonts: FontCache;
  readonly figures: FigureRenderer;
  /** What was selected of each library, by audience and document: a template that changes selects nothing anew. */
  readonly selected: WeakMap<Loaded, Map<string, readonly DossierDocument[]>>;
  readonly talks: WeakMap<DossierDocument, Talk>;
};

/** Opens an empty workshop for one build. Reads Marp. */
export async function openWorkshop(): Promise<Workshop> {
  const fonts: FontCache = new Map();
  const renderDeck = await createDeckRenderer(openThemeCache());
  const kept = { sound: [], selected: new WeakMap(), talks: new WeakMap() };
  return { renderDeck, fonts, templates: new Map(), figures: openFigureRenderer(fonts), ...kept };
}

/** Loads what the figures of these audiences are drawn with, in the house styles that they are drawn in. */
export async function prepareFigures(
  { loaded, audiences }: ComposeRequest,
  { figures }: Workshop,
): Promise<void> {
  const profiles = audiences.flatMap((id) => resolveSound(id, loaded.library) ?? []);
  const drawing = profiles.map((profile) => ({ profile, kinds: figureKindsIn(profile) }));
  const styles = drawing.filter(({ kinds }) => kinds.size > 0).map(({ profile }) => profile.style);
  await figures.prepare(
    new Set(drawing.flatMap(({ kinds }) => [...kinds])),
    [...new Set(styles)].map((style) => loaded.styles[style]!),
  );
}
