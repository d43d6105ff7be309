import { checkBudgets } from './budgets.ts';
import { type Composed, compose, openWorkshop } from './compose.ts';
import { type Diagnostic, Failure, fail } from './diagnostic.ts';
import { gallery } from './gallery.ts';
import type { Library } from './library.ts';
import { type Folders, loadLibrary } from './load.ts';
import { mergeManifest, readManifest, writeManifest } from './manifest.ts';
import { suggest } from './nearest.ts';
import { type Built, type Content, type Finished, type Format, handOut, outputsOf } from './outputs.ts';
import type { Printer } from './print/printer.ts';
import type { FontCache } from './render/font-files.ts';
import type { World } from './world.ts';

export type BuildRequest = {
  readonly folders: Folders;
  readonly out: string;
  /** Ids of audiences; all when empty. */
  readonly audiences?: readonly string[];
  readonly only?: 'deck' | 'briefing' | undefined;
  readonly formats?: readonly Format[];
  /** `YYYY-MM-DD`; the library's own date when not given. */
  readonly asOf?: string | undefined;
  readonly jobs?: number | undefined;
  /** Stops the build when it fires, unless it is writing already: then all of it is written. */
  readonly signal?: AbortSignal | undefined;
};

export type BuildResult = {
  readonly built: readonly Built[];
  readonly diagnostics: readonly Diagnostic[];
  readonly times: ReadonlyMap<string, number>;
};

/**
 * Content and templates in, documents out: load, select, fill, render, print, write.
 * Throws `Failure` when content, templates or the output folder are at fault: then nothing is written.
 * A document that cannot be printed is a diagnostic; the others are written, its previous files stay.
 */
export async function build(request: BuildRequest, world: World): Promise<BuildResult> {
  const formats = request.formats ?? ['html', 'pdf'];
  const opening = formats.includes('pdf') ? world.openPrinter(request.jobs) : undefined;
  try {
    const made = await unlessStopped(make(request, { formats, opening, world }), request.signal);
    return await write(made, { request, world });
  } finally {
    await opening?.then(
      (printer) => printer.close(),
      () => undefined,
    );
  }
}

/** What `work` comes to, or the reason of the signal as soon as it fires. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, stopped]);
}

type Making = {
  readonly formats: readonly Format[];
  readonly opening: Promise<Printer> | undefined;
  readonly world: World;
};
/** All documents, in memory. */
type Made = {
  readonly outcomes: readonly Outcome[];
  readonly library: Library;
  readonly fonts: FontCache;
};

async function make(request: BuildRequest, { formats, opening, world }: Making): Promise<Made> {
  const [loaded, workshop] = await Promise.all([loadLibrary(request.folders, request.asOf), openWorkshop()]);
  world.tell({ type: 'loaded' });
  const { library } = loaded;
  const audiences = chooseAudiences(request.audiences ?? [], library);
  const composed = compose(
    { loaded, templates: request.folders.templates, audiences, only: request.only },
    workshop,
  );
  world.tell({ type: 'planned', documents: composed.map(({ rendition }) => rendition.document) });
  const finishing = { formats, printer: await opening, asOf: library.library.asOf, world };
  return { outcomes: await finishAll(composed, finishing), library, fonts: workshop.fonts };
}

function chooseAudiences(wanted: readonly string[], library: Library): readonly string[] {
  const known = Object.keys(library.audiences).sort();
  const missing = wanted.filter((id) => !known.includes(id));
  if (missing.length > 0)
    throw new Failure(
      missing.flatMap(
        (id) =>
          fail({
            rule: 'command/audience',
            place: { file: 'command line' },
            message: `there is no audience "${id}"`,
            hint: suggest(id, known),
          }).diagnostics,
      ),
    );
  return wanted.length > 0 ? [...new Set(wanted)] : known;
}

type Finishing = {
  readonly formats: readonly Format[];
  readonly printer: Printer | undefined;
  readonly asOf: string;
  readonly world: World;
};
type Outcome = {
  readonly finished?: Finished;
  readonly diagnostics: readonly Diagnostic[];
  readonly document: string;
  readonly milliseconds: number;
};

const finishAll = (composed: readonly Composed[], finishing: Finishing): Promise<Outcome[]> =>
  Promise.all(composed.map((one) => finish(one, finishing)));

async function finish(composed: Composed, { formats, printer, asOf, world }: Finishing): Promise<Outcome> {
  const { document } = composed.rendition;
  const start = world.clock();
  try {
    const printing = printer?.print(composed.rendition, asOf);
    const html = formats.includes('html') ? handOut(composed) : undefined;
    const print = await printing;
    const milliseconds = world.clock() - start;
    const pages = print?.pages ?? composed.document.sections.length;
    world.tell({ type: 'printed', document, pages, milliseconds });
    return {
      finished: { composed, html, print },
      diagnostics: print?.diagnostics ?? [],
      document,
      milliseconds,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell({ type: 'failed', document });
    return { diagnostics: error.diagnostics, document, milliseconds: world.clock() - start };
  }
}

async function write(
  { outcomes, library, fonts }: Made,
  { request, world }: { request: BuildRequest; world: World },
): Promise<BuildResult> {
  const files = new Map<string, Content>();
  const built: Built[] = [];
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  for (const { finished } of outcomes) {
    if (!finished) continue;
    const outputs = outputsOf(library.library.id, finished);
    for (const [path, content] of outputs.files) files.set(path, content);
    built.push(outputs.built);
    diagnostics.push(...checkBudgets(finished.composed, { pages: finished.print?.pages, library }));
  }
  await world.sweep(request.out);
  const manifest = mergeManifest(await readManifest(request.out), built, Object.keys(library.audiences));
  files.set('index.html', gallery(library, manifest, fonts));
  files.set('internal/build.json', writeManifest(manifest));
  await world.publish(files, request.out);
  return {
    built,
    diagnostics,
    times: new Map(outcomes.map(({ document, milliseconds }) => [document, milliseconds])),
  };
}
