import { locateFaults } from '../check/written.ts';
import { fillDocument } from '../fill/fill.ts';
import type { TemplateSet } from '../fill/template.ts';
import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import type { Origin } from '../lib/origin.ts';
import type { Loaded } from '../load/load.ts';
import type { LoadedStyle } from '../load/style/read.ts';
import type { Audience } from '../model/audience.ts';
import type { DossierDocument } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { PartedRendition } from '../model/rendition.ts';
import type { Locale } from '../model/schema/locale.ts';
import { renderBriefing } from '../render/briefing.ts';
import { furnish } from '../render/furnish.ts';
import type { Speech } from '../render/presenter/speech.ts';
import { resolveAudience } from '../select/audience.ts';
import { claimReviews } from '../select/claim-review.ts';
import { selectDossier } from '../select/select.ts';
import { selectTalk } from '../select/talk/talk.ts';
import { type ComposeRequest, plan } from './plan.ts';
import { takeTemplates, themeOf } from './shelf.ts';
import { prepareFigures, type Workshop } from './workshop.ts';

/** One document, ready to be printed, with what its reader gets of it. */
export type Composed = {
  readonly audience: Audience;
  readonly document: DossierDocument;
  readonly manuscript: Manuscript;
  /** What filled it: a finding names the line of the template. */
  readonly templates: TemplateSet;
  readonly rendition: PartedRendition;
  /** Of a deck: what its player and its speaker need. */
  readonly speech?: Speech | undefined;
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
  await prepareFigures(request, workshop);
  const wrong = new Set<string>();
  for (const { id, kind } of plan(request).toSorted((a, b) => b.sheets - a.sheets)) {
    if (wrong.has(id)) continue;
    const one = composeOne(id, { ...request, only: kind ?? request.only }, workshop);
    if (!one.audience) wrong.add(id);
    yield one;
    await new Promise((resolve) => setImmediate(resolve));
  }
  workshop.figures.clear();
}

/** As `composeInTurn`, all at once. */
export async function composeEach(request: ComposeRequest, workshop: Workshop): Promise<ComposedAudience[]> {
  await prepareFigures(request, workshop);
  return request.audiences.map((id) => composeOne(id, request, workshop));
}

/** One audience, in a workshop whose figures is furnished for it (`prepareFigures`). */
export function composeOne(id: string, request: ComposeRequest, workshop: Workshop): ComposedAudience {
  try {
    return composeAudience(id, request, workshop);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { id, composed: [], findings: error.diagnostics };
  }
}

/** As `composeEach`, in one list. Throws `Failure` with all that is wrong in any of them. */
export async function compose(request: ComposeRequest, workshop: Workshop): Promise<Composed[]> {
  const each = await composeEach(request, workshop);
  const findings = each.flatMap((one) => one.findings);
  if (findings.length > 0) throw new Failure(findings);
  return each.flatMap(({ composed }) => composed);
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
  { selected, figures }: Workshop,
): readonly DossierDocument[] {
  const known = selected.get(loaded) ?? new Map<string, readonly DossierDocument[]>();
  selected.set(loaded, known);
  const key = `${id}/${only ?? ''}`;
  const documents = known.get(key) ?? selectDossier(id, { ...loaded, renderer: figures, only }).documents;
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
