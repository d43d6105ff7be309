import type { Audience } from './audience.ts';
import { resolveAudience } from './audience.ts';
import type { Origin } from './author/origin.ts';
import { locateFaults } from './checks/written.ts';
import { claimReviews } from './claim-review.ts';
import { type Diagnostic, Failure } from './diagnostic.ts';
import type { DocumentKind, DossierDocument } from './dossier.ts';
import { figureKindsIn, openStudio, type Studio } from './figures/studio.ts';
import { fillDocument } from './fill/fill.ts';
import type { TemplateSet } from './fill/templates.ts';
import type { Library } from './library.ts';
import type { Loaded } from './load.ts';
import type { Manuscript } from './manuscript.ts';
import type { Speech } from './present/speech.ts';
import { selectTalk, type Talk } from './present/talk.ts';
import { renderBriefing } from './render/briefing.ts';
import { createDeckRenderer, type DeckRenderer } from './render/deck.ts';
import type { FontCache } from './render/font-files.ts';
import { openThemeCache } from './render/theme-cache.ts';
import type { Rendition } from './rendition.ts';
import type { Locale } from './schema/locale.ts';
import { selectDossier } from './select.ts';
import { type Shelf, takeTemplates, themeOf } from './shelf.ts';
import { furnish } from './style/furnish.ts';
import type { LoadedStyle } from './style/read.ts';

/** One document, ready to be printed, with what its reader gets of it. */
export type Composed = {
  readonly audience: Audience;
  readonly document: DossierDocument;
  readonly manuscript: Manuscript;
  /** What filled it: a finding names the line of the template. */
  readonly templates: TemplateSet;
  readonly rendition: Rendition;
  /** Of a deck: what its player and its speaker need. */
  readonly speech?: Speech | undefined;
};

/** What one build keeps: the deck renderer with its packed themes, the font files and templates read, the figures drawn so far. */
export type Workshop = Shelf & {
  readonly renderDeck: DeckRenderer;
  readonly fonts: FontCache;
  readonly studio: Studio;
  /** What was selected of each library, by audience and document: a template that changes selects nothing anew. */
  readonly selected: WeakMap<Loaded, Map<string, readonly DossierDocument[]>>;
  readonly talks: WeakMap<DossierDocument, Talk>;
};

export async function openWorkshop(): Promise<Workshop> {
  const fonts: FontCache = new Map();
  const renderDeck = await createDeckRenderer(openThemeCache());
  const kept = { sound: [], selected: new WeakMap(), talks: new WeakMap() };
  return { renderDeck, fonts, templates: new Map(), studio: openStudio(fonts), ...kept };
}

export type ComposeRequest = {
  readonly loaded: Loaded;
  readonly templates: string;
  readonly audiences: readonly string[];
  readonly only?: DocumentKind | undefined;
  /** Prints DRAFT across each page. */
  readonly draft?: boolean | undefined;
};

/** One audience's documents, or what is wrong with them. */
export type ComposedAudience = {
  readonly id: string;
  readonly audience?: Audience | undefined;
  readonly templates?: TemplateSet | undefined;
  readonly composed: readonly Composed[];
  readonly findings: readonly Diagnostic[];
};

/**
 * Selects, fills and renders the documents of several audiences, one document after another, the longest first: it is
 * printed longest. Between two, whoever prints the first gets a turn. What is wrong with an audience does not stop the
 * others; of itself nothing more is made then.
 */
export async function* composeInTurn(
  request: ComposeRequest,
  workshop: Workshop,
): AsyncGenerator<ComposedAudience> {
  await furnishStudio(request, workshop);
  const wrong = new Set<string>();
  for (const { id, kind } of plan(request).toSorted((a, b) => b.sheets - a.sheets)) {
    if (wrong.has(id)) continue;
    const one = composeOne(id, { ...request, only: kind ?? request.only }, workshop);
    if (!one.audience) wrong.add(id);
    yield one;
    await new Promise((resolve) => setImmediate(resolve));
  }
  workshop.studio.clear();
}

/** As `composeInTurn`, all at once. */
export async function composeEach(request: ComposeRequest, workshop: Workshop): Promise<ComposedAudience[]> {
  await furnishStudio(request, workshop);
  return request.audiences.map((id) => composeOne(id, request, workshop));
}

/** One audience, in a workshop whose studio is furnished for it (`furnishStudio`). */
export function composeOne(id: string, request: ComposeRequest, workshop: Workshop): ComposedAudience {
  try {
    return composeAudience(id, request, workshop);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { id, composed: [], findings: error.diagnostics };
  }
}

/** Loads what the figures of these audiences are drawn with, in the house styles that they are drawn in. */
export async function furnishStudio(
  { loaded, audiences }: ComposeRequest,
  { studio }: Workshop,
): Promise<void> {
  const profiles = audiences.flatMap((id) => orNothing(() => resolveAudience(id, loaded.library)) ?? []);
  const drawing = profiles.map((profile) => ({ profile, kinds: figureKindsIn(profile) }));
  const styles = drawing.filter(({ kinds }) => kinds.size > 0).map(({ profile }) => profile.style);
  await studio.furnish(
    new Set(drawing.flatMap(({ kinds }) => [...kinds])),
    [...new Set(styles)].map((style) => loaded.styles[style]!),
  );
}

/** As `composeEach`, in one list. Throws `Failure` with all that is wrong in any of them. */
export async function compose(request: ComposeRequest, workshop: Workshop): Promise<Composed[]> {
  const each = await composeEach(request, workshop);
  const findings = each.flatMap((one) => one.findings);
  if (findings.length > 0) throw new Failure(findings);
  return each.flatMap(({ composed }) => composed);
}

/** The documents that will be made, by name (`policymaker/deck`), before any of them is. */
export const plannedDocuments = (request: ComposeRequest): string[] =>
  plan(request).flatMap(({ id, kind }) => (kind ? [`${id}/${kind}`] : []));

/** A document that will be made, and how many pages or slides it may have; no kind for an audience that is wrong or gets none. */
type Plan = { readonly id: string; readonly kind?: DocumentKind | undefined; readonly sheets: number };

const plan = ({ loaded: { library }, audiences, only }: ComposeRequest): readonly Plan[] =>
  audiences.flatMap((id): readonly Plan[] => {
    const audience = orNothing(() => resolveAudience(id, library));
    if (!audience) return [{ id, sheets: 0 }];
    const { slides, pages } = audience.budgets;
    const sheets = { deck: slides ?? Number.POSITIVE_INFINITY, briefing: pages ?? Number.POSITIVE_INFINITY };
    const kinds = (['deck', 'briefing'] as const).filter(
      (kind) => audience[kind].length > 0 && (!only || kind === only),
    );
    return kinds.length > 0 ? kinds.map((kind) => ({ id, kind, sheets: sheets[kind] })) : [{ id, sheets: 0 }];
  });

/** What is wrong with an audience is told when it is composed. */
function orNothing<T>(resolve: () => T): T | undefined {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

function composeAudience(id: string, request: ComposeRequest, workshop: Workshop): ComposedAudience {
  const { library } = request.loaded;
  const audience = resolveAudience(id, library);
  const documents = selectOnce(id, request, workshop);
  const templates = takeTemplates({ audience, library, folder: request.templates }, workshop);
  const style = request.loaded.styles[audience.style]!; // `load` made sure that it is there
  const ground: Ground = {
    audience,
    templates,
    workshop,
    style,
    draft: request.draft === true,
    library,
    locale: request.loaded.locales[audience.language]!,
    locales: request.loaded.locales,
  };
  const composed = documents.map((document) => composeDocument(document, ground));
  return { id, audience, templates, composed, findings: [] };
}

function selectOnce(
  id: string,
  { loaded, only }: ComposeRequest,
  { selected, studio }: Workshop,
): readonly DossierDocument[] {
  const known = selected.get(loaded) ?? new Map<string, readonly DossierDocument[]>();
  selected.set(loaded, known);
  const key = `${id}/${only ?? ''}`;
  const documents = known.get(key) ?? selectDossier(id, { ...loaded, studio, only }).documents;
  known.set(key, documents);
  return documents;
}

type Ground = {
  readonly audience: Audience;
  readonly templates: TemplateSet;
  readonly workshop: Workshop;
  readonly style: LoadedStyle;
  readonly draft: boolean;
  readonly library: Library;
  readonly locale: Locale;
  readonly locales: Loaded['locales'];
};

function composeDocument(selected: DossierDocument, ground: Ground): Composed {
  const { audience, templates, workshop, style, draft } = ground;
  const origins: Origin[] = [];
  const document = { ...selected, doc: furnish(selected.doc, style) };
  const manuscript: Manuscript = {
    doc: document.doc,
    sections: fillDocument({ document, templates, origins }),
    origins,
    css: themeOf(document.kind, templates, ground),
    data:
      audience.linkedData === 'claim-review' && document.kind === 'briefing'
        ? claimReviews({ ...ground, document })
        : undefined,
  };
  const options = {
    document: `${audience.id}/${document.kind}`,
    style,
    fonts: workshop.fonts,
    draft,
  };
  const common = { audience, document, manuscript, templates };
  return locateFaults(common, (): Composed => {
    if (document.kind === 'briefing')
      return { ...common, rendition: { ...renderBriefing(manuscript, options), origins } };
    const { parts, ...rendition } = workshop.renderDeck(manuscript, options);
    const talk = workshop.talks.get(selected) ?? selectTalk({ ...ground, document });
    workshop.talks.set(selected, talk);
    return {
      ...common,
      rendition: { ...rendition, origins },
      speech: { talk, parts, words: ground.locale.talk },
    };
  });
}
