import { locateFaults } from '../check/written.ts';
import { fillDocument } from '../fill/fill.ts';
import type { TemplateSet } from '../fill/template.ts';
import type { Origin } from '../lib/origin.ts';
import type { Loaded } from '../load/loaded.ts';
import type { Dossier } from '../model/dossier.ts';
import { houseLabel } from '../model/house-label.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { renderBriefing } from '../render/briefing.ts';
import { claimReviews } from '../select/claim-review.ts';
import { localeOf, selectDossier } from '../select/select.ts';
import { selectTalk } from '../select/talk/talk.ts';
import type { BuildCache } from './cache.ts';
import type { Composed } from './composed.ts';
import { outputPath } from './outputs.ts';
import type { PlannedDocument } from './plan.ts';
import { templatesFor, themeOf } from './templates.ts';

/** What documents are composed from. */
export type Composing = {
  readonly loaded: Loaded;
  /** The folder of the templates. */
  readonly templates: string;
  /** Prints DRAFT across each page. */
  readonly draft?: boolean | undefined;
  readonly cache: BuildCache;
};

type Selected = { readonly planned: PlannedDocument; readonly dossier: Dossier };
type Filled = Selected & { readonly templates: TemplateSet; readonly manuscript: Manuscript };

/** Library → Dossier, once for each library: a template that changes selects nothing anew. Throws `Failure`. */
export function select(planned: PlannedDocument, { loaded, cache }: Composing): Selected {
  const known = cache.selected.get(loaded) ?? new Map<string, Dossier>();
  cache.selected.set(loaded, known);
  const dossier = known.get(planned.name) ?? selectDossier(planned, { ...loaded, renderer: cache.figures });
  known.set(planned.name, dossier);
  return { planned, dossier };
}

/** Dossier and templates → Manuscript. Throws `Failure` with all that is wrong in the templates or cannot be filled. */
export function fill(
  { planned, dossier }: Selected,
  { loaded, templates: folder, cache }: Composing,
): Filled {
  const { audience, kind } = planned;
  const ground = { ...loaded, audience, folder, locale: localeOf(audience, loaded), document: dossier };
  const templates = templatesFor(ground, cache);
  const origins: Origin[] = [];
  const wantsReviews = audience.linkedData === 'claim-review' && kind === 'briefing';
  const manuscript: Manuscript = {
    doc: dossier.doc,
    sections: fillDocument({ document: dossier, templates, origins }),
    origins,
    css: themeOf(kind, templates, ground),
    data: wantsReviews
      ? claimReviews({ ...ground, page: pageOf(loaded, { audience, document: dossier }) })
      : undefined,
  };
  return { planned, dossier, templates, manuscript };
}

/** Where the HTML of a document will be read, if the library says where its documents are published. */
function pageOf({ library }: Loaded, made: Pick<Composed, 'audience' | 'document'>): string | undefined {
  const { id, address } = library.library;
  if (address === undefined) return undefined;
  return new URL(outputPath(id, made, 'html'), address.endsWith('/') ? address : `${address}/`).href;
}

/** Manuscript → Rendition, and what the player and the speaker of a deck need. Throws `Failure` at the line that is wrong. */
export function render({ planned, dossier, templates, manuscript }: Filled, composing: Composing): Composed {
  const { loaded, draft, cache } = composing;
  const { name, audience, kind } = planned;
  const style = loaded.styles[audience.style]!; // `load` made sure that it is there
  const options = { document: name, style, fonts: cache.fonts, draft: draft === true };
  const { origins } = manuscript;
  const common = { audience, document: dossier, manuscript, templates };
  return locateFaults(common, (): Composed => {
    if (kind === 'briefing')
      return { ...common, rendition: { ...renderBriefing(manuscript, options), origins } };
    const { parts, ...rendition } = cache.renderDeck(manuscript, options);
    const ground = { ...loaded, audience, locale: localeOf(audience, loaded), document: dossier };
    const talk = cache.talks.get(dossier) ?? selectTalk(ground);
    cache.talks.set(dossier, talk);
    const label = houseLabel(loaded.library, [audience.tlp, dossier.doc.tlp]);
    const speech = { talk, parts, words: ground.locale.talk, label };
    return { ...common, rendition: { ...rendition, origins }, speech };
  });
}
