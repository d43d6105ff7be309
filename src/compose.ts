import type { Audience } from './audience.ts';
import { resolveAudience } from './audience.ts';
import type { Origin } from './author/origin.ts';
import { type Diagnostic, Failure, fail } from './diagnostic.ts';
import type { DossierDocument } from './dossier.ts';
import { checkTemplates, type SectionContract } from './fill/check.ts';
import { fillDocument } from './fill/fill.ts';
import { loadTemplates, type TemplateSet } from './fill/templates.ts';
import type { Loaded } from './load.ts';
import type { Manuscript } from './manuscript.ts';
import { suggest } from './nearest.ts';
import { renderBriefing } from './render/briefing.ts';
import { createDeckRenderer, type DeckRenderer } from './render/deck.ts';
import type { FontCache } from './render/font-files.ts';
import type { Rendition } from './rendition.ts';
import { labelKeys } from './schema/locale.ts';
import { sections } from './sections/registry.ts';
import { selectDossier } from './select.ts';
import { defaultStyle } from './style.ts';

/** One document, ready to be printed, with what its reader gets of it. */
export type Composed = {
  readonly audience: Audience;
  readonly document: DossierDocument;
  readonly manuscript: Manuscript;
  readonly rendition: Rendition;
};

/** What one build keeps: the deck renderer with its packed themes, the font files read so far. */
export type Workshop = { readonly renderDeck: DeckRenderer; readonly fonts: FontCache };

export const openWorkshop = async (): Promise<Workshop> => ({
  renderDeck: await createDeckRenderer(),
  fonts: new Map(),
});

export type ComposeRequest = {
  readonly loaded: Loaded;
  readonly templates: string;
  readonly audiences: readonly string[];
  readonly only?: 'deck' | 'briefing' | undefined;
};

/** Selects, fills and renders the documents of several audiences. Throws `Failure` with all that is wrong in any of them. */
export function compose(request: ComposeRequest, workshop: Workshop): Composed[] {
  const findings: Diagnostic[] = [];
  const composed = request.audiences.flatMap((id) => {
    try {
      return composeAudience(id, request, workshop);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      findings.push(...error.diagnostics);
      return [];
    }
  });
  if (findings.length > 0) throw new Failure(findings);
  return composed;
}

function composeAudience(id: string, request: ComposeRequest, workshop: Workshop): Composed[] {
  const audience = resolveAudience(id, request.loaded.library);
  const dossier = selectDossier(id, request.loaded);
  const documents = dossier.documents.filter(({ kind }) => !request.only || kind === request.only);
  const templates = loadTemplates({
    folder: request.templates,
    packs: audience.packs,
    sections: contracts.map(({ kind, template }) => `${kind}/${template}`),
  });
  const faults = checkTemplates({ templates, sections: contracts, labels: labelKeys });
  if (faults.length > 0) throw new Failure(faults);
  return documents.map((document) => {
    const origins: Origin[] = [];
    const manuscript: Manuscript = {
      doc: document.doc,
      sections: fillDocument({ document, templates, origins }),
      origins,
      css: themeOf(audience, document, templates),
    };
    const options = { document: `${id}/${document.kind}`, style: defaultStyle, fonts: workshop.fonts };
    const render = document.kind === 'deck' ? workshop.renderDeck : renderBriefing;
    return { audience, document, manuscript, rendition: { ...render(manuscript, options), origins } };
  });
}

/** What the templates of every section are given, whether an audience uses them or not: a fault in any is found. */
const contracts: readonly SectionContract[] = Object.values(sections).flatMap(({ templates, context }) =>
  (['deck', 'briefing'] as const).flatMap((kind) => {
    const template = templates[kind];
    return template ? [{ kind, template, context }] : [];
  }),
);

function themeOf(audience: Audience, { kind }: DossierDocument, templates: TemplateSet): string {
  const wanted = audience.themes[kind];
  const theme = templates.themes.get(wanted);
  if (theme) return theme.text;
  throw fail({
    rule: 'templates/theme',
    place: { file: `${templates.folder}/themes/${wanted}.css` },
    message: `the audience "${audience.id}" wants the theme "${wanted}", which is not there`,
    hint: suggest(wanted, templates.themes.keys()),
  });
}
