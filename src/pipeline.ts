import { openBuildCache, prepareFigures } from './build/cache.ts';
import { type Composing, fill, render, select } from './build/compose.ts';
import { type Composed, factsOf } from './build/composed.ts';
import { coverageHtml } from './build/coverage.ts';
import { examineComposed } from './build/examine.ts';
import { engineFingerprint, libraryFingerprint } from './build/fingerprint.ts';
import { check, type Finishing, keptOutcome, observe, print } from './build/finish.ts';
import { openLazyPrinter } from './build/lazy-printer.ts';
import type { Made } from './build/made.ts';
import { intactIn, readManifest } from './build/manifest.ts';
import { type Outcome, outcomeOf } from './build/outcome.ts';
import { requireOwn } from './build/owner.ts';
import { type PlannedDocument, planDocuments, type Wanted } from './build/plan.ts';
import { type Published, publish } from './build/publish.ts';
import { wasRecovered } from './build/recovered.ts';
import type { BuildRequest, MakeRequest, Making } from './build/request.ts';
import { type Scheduled, schedule } from './build/schedule.ts';
import { rulePages } from './build/stage-rules.ts';
import type { World } from './build/world.ts';
import { rules as allRules } from './check/registry.ts';
import { openCollector } from './lib/collector.ts';
import { unlessStopped } from './lib/stopped.ts';
import { loadLibrary } from './load/load.ts';
import { defaultStyle } from './model/default-style.ts';
import type { Library } from './model/library.ts';

/**
 * Content and templates in, documents out: load → plan → select → fill → render → print → observe → check → publish.
 * Throws `Failure` when the content cannot be read or the output folder cannot be written: then nothing is written.
 * An audience with an error is not published; the others are, and its previous files stay.
 */
export async function build(request: BuildRequest, world: World): Promise<Published> {
  const { out, jobs, signal, draft = false } = request;
  const recovered = await world.recover(out);
  const intact = await intactIn(out);
  const browser = openLazyPrinter(world, jobs);
  try {
    // The browser starts while the content is read, unless everything may still stand as it is.
    if (intact.length === 0) await browser.started();
    const accept = (library: Library) => requireOwn(library, out);
    const making = { world, printer: browser.printer, intact, house: true, accept };
    const made = await unlessStopped(make(request, making), signal);
    // Another build may have written meanwhile: what it made stays in the gallery.
    const published = await publish(made, { out, earlier: await readManifest(out), draft, world });
    const said = recovered ? [wasRecovered(out)] : [];
    return { ...published, diagnostics: [...said, ...published.diagnostics] };
  } finally {
    await browser.close();
  }
}

const known = { all: rulePages, checked: allRules };

/** All of a build but its publishing: writes nothing. Throws `Failure` when the content cannot be read or an audience is unknown. */
export async function make(request: MakeRequest, making: Making): Promise<Made> {
  const { world, rules = allRules, house = false, today, accept } = making;
  const { folders, formats = ['html', 'pdf'], draft = false, asOf } = request;
  const [loaded, cache] = await Promise.all([loadLibrary(folders, asOf), openBuildCache()]);
  world.tell({ type: 'loaded' });
  const { library } = loaded;
  await accept?.(library);
  const plan = planDocuments(library, request);
  world.tell({ type: 'planned', documents: plan.documents.map(({ name }) => name) });
  await prepareFigures(plan.audiences, { loaded, cache });

  const composing = { loaded, templates: folders.templates, draft, cache };
  const fingerprints = { engine: engineFingerprint(), library: libraryFingerprint(library) };
  const finishing = {
    ...making,
    loaded,
    rules,
    formats,
    draft,
    house,
    fingerprints,
    collect: openCollector(),
  };
  const scheduled = await schedule(plan, {
    compose: (planned) => compose(planned, composing),
    finish: (composed) => finish(composed, finishing),
    tell: world.tell,
  });
  cache.figures.clear();

  // While the browser prints, the rules that need no page run, and what needs no print is made.
  const examined = examineComposed(plan, scheduled, { ...composing, rules, known, today });
  const { fonts } = cache;
  const documents = scheduled.composed.map((one) => factsOf(one, library));
  const coverage = house && plan.isWhole ? coverageHtml({ library, documents, fonts }) : undefined;
  const style = loaded.styles[library.library.style ?? defaultStyle.id] ?? defaultStyle;
  return { library, fonts, style, ...examined, coverage, outcomes: await scheduled.outcomes() };
}

/** One document on its way to the printer. Throws `Failure` with what is wrong in it. */
export function compose(planned: PlannedDocument, composing: Composing): Composed {
  const selected = select(planned, composing);
  const filled = fill(selected, composing);
  return render(filled, composing);
}

/** The documents wanted, for whoever prints none. Of an audience in which something is wrong there is no document. */
export async function composeAll(wanted: Composing & Wanted): Promise<Pick<Scheduled, 'composed' | 'wrong'>> {
  const plan = planDocuments(wanted.loaded.library, wanted);
  await prepareFigures(plan.audiences, wanted);
  return schedule(plan, { compose: (planned) => compose(planned, wanted) });
}

/** One document from the printer to its verdict; as it was, where nothing that it is made of has changed. */
async function finish(composed: Composed, finishing: Finishing & Pick<Making, 'world'>): Promise<Outcome> {
  const { world } = finishing;
  const kept = keptOutcome(composed, finishing);
  if (kept) world.tell({ type: 'kept', document: composed.rendition.document });
  return (
    kept ??
    outcomeOf(composed, world, async (during) => {
      const printed = await print(composed, finishing, during);
      return during(async () => check(await observe(printed, finishing), finishing));
    })
  );
}
