import { type BuildCache, openBuildCache, prepareFigures } from '../../build/cache.ts';
import { type Plan, type PlannedDocument, planDocuments } from '../../build/plan.ts';
import { type Diagnostic, Failure } from '../../lib/diagnostic.ts';
import { loadLibrary } from '../../load/load.ts';
import type { Folders, Loaded } from '../../load/loaded.ts';
import type { ModuleReader } from '../../load/modules.ts';
import { compose } from '../../pipeline.ts';
import type { Engine, Shown } from './engine-api.ts';
import { type LiveDocument, liveDocument } from './live-document.ts';
import { openProseLocator, type ProseLocator } from './locate-prose.ts';

type EngineRequest = {
  readonly folders: Folders;
  readonly asOf?: string | undefined;
  readonly read: ModuleReader;
};

/** The cache keeps every theme that was packed: after so many changes it is opened anew. */
const changesPerCache = 50;
/** Versions of one document that are remembered: a page that comes back asks for the difference. */
const remembered = 3;

type State = {
  readonly locate: ProseLocator;
  edition: number;
  loaded: Loaded | undefined;
  faults: readonly Diagnostic[];
  /** Every document, in the order of `npm start`. */
  plan: Plan | undefined;
  readonly fonts: Map<string, Uint8Array>;
  readonly documents: Map<string, { shown: Shown; stale: boolean; earlier: readonly LiveDocument[] }>;
};

/** Opens the engine and reads the content. A fault in it is told, not thrown: it can be mended. */
export async function openEngine(request: EngineRequest): Promise<Engine> {
  let cache = await openBuildCache();
  let changes = 0;
  const state: State = {
    locate: openProseLocator(),
    edition: 0,
    loaded: undefined,
    faults: [],
    plan: undefined,
    fonts: new Map(),
    documents: new Map(),
  };
  await load(state, request);
  await prepare(state, cache);
  return {
    loaded: () => state.loaded,
    library: () => state.loaded?.library,
    faults: () => state.faults,
    edition: () => state.edition,
    entries: () =>
      (state.plan?.documents ?? []).map(({ audience, kind }) => ({
        audience: audience.id,
        title: audience.name,
        kind,
      })),
    show: (name) => show(name, state, { request, cache }),
    version: (name, version) => state.documents.get(name)?.earlier.find((one) => one.version === version),
    font: (name) => state.fonts.get(name),
    change: async (files) => {
      if (!files.every(isTemplate)) await load(state, request);
      changes += 1;
      if (changes % changesPerCache === 0) cache = await openBuildCache();
      await prepare(state, cache);
      for (const document of state.documents.values()) document.stale = true;
    },
  };
}

/** Templates and themes are read when a document is made; everything else is content. */
const isTemplate = (file: string): boolean => /\.(?:hbs|css)$/.test(file);

async function load(state: State, { folders, asOf, read }: EngineRequest): Promise<void> {
  try {
    const loaded = await loadLibrary({ ...folders, read }, asOf);
    const library = state.locate(loaded.library);
    state.loaded = { ...loaded, library };
    state.plan = planDocuments(library); // its audiences know where their plain strings were written
    state.faults = [];
    state.edition += 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    state.faults = error.diagnostics;
  }
}

/** Loads what the figures of all audiences are drawn with, so that a document is made at once when it is asked for. */
async function prepare({ loaded, plan }: State, cache: BuildCache): Promise<void> {
  if (loaded && plan) await prepareFigures(plan.audiences, { loaded, cache });
}

type Means = { readonly request: EngineRequest; readonly cache: BuildCache };

function show(name: string, state: State, means: Means): Shown | undefined {
  const planned = state.plan?.documents.find((one) => one.name === name);
  if (!state.loaded || !planned) return undefined;
  const known = state.documents.get(name);
  if (known && !known.stale) return known.shown;
  const last = known?.shown.live;
  const shown = make(planned, state.loaded, { ...means, last });
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
  planned: PlannedDocument,
  loaded: Loaded,
  { request, cache, last }: Means & { readonly last: LiveDocument | undefined },
): Shown {
  try {
    const composed = compose(planned, { loaded, templates: request.folders.templates, cache });
    const live = liveDocument(composed, loaded.library);
    return { live: live.version === last?.version ? last : live, faults: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { live: last, faults: error.diagnostics };
  }
}
