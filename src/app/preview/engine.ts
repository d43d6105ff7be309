import { composeOne } from '../../build/compose.ts';
import { openWorkshop, prepareFigures, type Workshop } from '../../build/workshop.ts';
import { type Diagnostic, Failure } from '../../lib/diagnostic.ts';
import { type Folders, type Loaded, loadLibrary } from '../../load/load.ts';
import type { ModuleReader } from '../../load/modules.ts';
import type { DocumentKind } from '../../model/dossier.ts';
import type { Library } from '../../model/library.ts';
import { documentsOf, resolveAudience } from '../../select/audience.ts';
import { type LiveDocument, liveDocument } from './live-document.ts';
import { openProseLocator, type ProseLocator } from './locate-prose.ts';

type EngineRequest = {
  readonly folders: Folders;
  readonly asOf?: string | undefined;
  readonly read: ModuleReader;
};

/** One document that can be looked at. */
export type Entry = { readonly audience: string; readonly title: string; readonly kind: DocumentKind };

/** A document as it can be shown now: the last good one, and what is wrong with a newer one. */
type Shown = { readonly live: LiveDocument | undefined; readonly faults: readonly Diagnostic[] };

/** Holds the library and the documents in memory, and makes a document when it is looked at. */
export type Engine = {
  /** Nothing until the content could be read once. */
  readonly loaded: () => Loaded | undefined;
  readonly library: () => Library | undefined;
  /** What keeps the content from being read; empty when all is well. */
  readonly faults: () => readonly Diagnostic[];
  /** How often the content was read with success. */
  readonly edition: () => number;
  readonly entries: () => readonly Entry[];
  /** The document of a name (`policymaker/deck`), made anew where something it is made of has changed. */
  readonly show: (name: string) => Shown | undefined;
  /** An earlier version of a document, while it is remembered. */
  readonly version: (name: string, version: string) => LiveDocument | undefined;
  /** A font file of a document that was shown. */
  readonly font: (name: string) => Uint8Array | undefined;
  /** Takes note of changed files. Resolves when the content has been read again, if it had to be. */
  readonly change: (files: readonly string[]) => Promise<void>;
};

/** A workshop keeps every theme that it packed: after so many changes it is opened anew. */
const changesPerWorkshop = 50;
/** Versions of one document that are remembered: a page that comes back asks for the difference. */
const remembered = 3;

type State = {
  readonly locate: ProseLocator;
  edition: number;
  loaded: Loaded | undefined;
  faults: readonly Diagnostic[];
  entries: readonly Entry[];
  readonly fonts: Map<string, Uint8Array>;
  readonly documents: Map<string, { shown: Shown; stale: boolean; earlier: readonly LiveDocument[] }>;
};

/** Opens the engine and reads the content. A fault in it is told, not thrown: it can be mended. */
export async function openEngine(request: EngineRequest): Promise<Engine> {
  let workshop = await openWorkshop();
  let changes = 0;
  const state: State = {
    locate: openProseLocator(),
    edition: 0,
    loaded: undefined,
    faults: [],
    entries: [],
    fonts: new Map(),
    documents: new Map(),
  };
  await load(state, request);
  await furnish(state, { request, workshop });
  return {
    loaded: () => state.loaded,
    library: () => state.loaded?.library,
    faults: () => state.faults,
    edition: () => state.edition,
    entries: () => state.entries,
    show: (name) => show(name, state, { request, workshop }),
    version: (name, version) => state.documents.get(name)?.earlier.find((one) => one.version === version),
    font: (name) => state.fonts.get(name),
    change: async (files) => {
      if (!files.every(isTemplate)) await load(state, request);
      changes += 1;
      if (changes % changesPerWorkshop === 0) workshop = await openWorkshop();
      await furnish(state, { request, workshop });
      for (const document of state.documents.values()) document.stale = true;
    },
  };
}

/** Templates and themes are read when a document is made; everything else is content. */
const isTemplate = (file: string): boolean => /\.(?:hbs|css)$/.test(file);

async function load(state: State, { folders, asOf, read }: EngineRequest): Promise<void> {
  try {
    const loaded = await loadLibrary({ ...folders, read }, asOf);
    state.loaded = { ...loaded, library: state.locate(loaded.library) };
    state.entries = entriesOf(state.loaded.library);
    state.faults = [];
    state.edition += 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    state.faults = error.diagnostics;
  }
}

/** What each audience gets, in the order of their ids: as `npm start` builds it. */
function entriesOf(library: Library): readonly Entry[] {
  return Object.keys(library.audiences)
    .sort()
    .flatMap((id) => {
      const audience = resolveAudience(id, library);
      return documentsOf(audience).map((kind) => ({ audience: id, title: audience.name, kind }));
    });
}

/** Loads what the figures of all audiences are drawn with, so that a document is made at once when it is asked for. */
async function furnish({ loaded }: State, { request, workshop }: Means): Promise<void> {
  if (!loaded) return;
  const audiences = Object.keys(loaded.library.audiences);
  await prepareFigures({ loaded, templates: request.folders.templates, audiences }, workshop);
}

type Means = { readonly request: EngineRequest; readonly workshop: Workshop };

function show(name: string, state: State, means: Means): Shown | undefined {
  if (!state.loaded || !state.entries.some(({ audience, kind }) => `${audience}/${kind}` === name))
    return undefined;
  const known = state.documents.get(name);
  if (known && !known.stale) return known.shown;
  const last = known?.shown.live;
  const shown = make(name, state.loaded, { ...means, last });
  for (const { name, bytes } of shown.live?.fonts ?? []) state.fonts.set(name, bytes);
  const earlier = last ? [last, ...(known?.earlier ?? [])] : (known?.earlier ?? []);
  const kept = [
    ...new Map(
      [shown.live, ...earlier].flatMap((one) => (one ? [[one.version, one] as const] : [])),
    ).values(),
  ];
  state.documents.set(name, { shown, stale: false, earlier: kept.slice(0, remembered) });
  return shown;
}

function make(
  name: string,
  loaded: Loaded,
  { request, workshop, last }: Means & { readonly last: LiveDocument | undefined },
): Shown {
  const [audience = '', kind] = name.split('/') as [string, DocumentKind];
  const { templates } = request.folders;
  const one = composeOne(audience, { loaded, templates, audiences: [audience], only: kind }, workshop);
  const composed = one.composed.find(({ document }) => document.kind === kind);
  if (!composed) return { live: last, faults: one.findings };
  const live = liveDocument(composed, { library: loaded.library, templates: one.templates });
  return { live: live.version === last?.version ? last : live, faults: [] };
}
