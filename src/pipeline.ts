import { type Composed, type ComposedAudience, composeInTurn } from './build/compose.ts';
import { coverageHtml } from './build/coverage.ts';
import { engineFingerprint, libraryFingerprint } from './build/fingerprint.ts';
import type { Manifest } from './build/manifest.ts';
import { type Finishing, finish, type Outcome } from './build/outcome.ts';
import type { Format } from './build/outputs.ts';
import { type ComposeRequest, plannedDocuments } from './build/plan.ts';
import { rulePages } from './build/stage-rules.ts';
import { openWorkshop, type Workshop } from './build/workshop.ts';
import type { World } from './build/world.ts';
import { checkWaivers } from './check/gate/check-waivers.ts';
import { concealProtected } from './check/gate/conceal.ts';
import { examineAudience, examineLibrary, factsOf, type Rules } from './check/gate/examine.ts';
import { rules as allRules } from './check/registry.ts';
import { type Diagnostic, Failure, fail } from './lib/diagnostic.ts';
import type { FontCache } from './lib/font-files.ts';
import { openTidy } from './lib/memory.ts';
import { suggest } from './lib/nearest.ts';
import { type Folders, loadLibrary } from './load/load.ts';
import type { Library } from './model/library.ts';
import type { Printer } from './print/printer.ts';

export type MakeRequest = {
  readonly folders: Folders;
  /** Ids of audiences; all when empty. */
  readonly audiences?: readonly string[];
  readonly only?: 'deck' | 'briefing' | undefined;
  readonly formats?: readonly Format[];
  /** `YYYY-MM-DD`; the library's own date when not given. */
  readonly asOf?: string | undefined;
  readonly draft?: boolean | undefined;
};

/** Everything that a build makes, in memory, with all that the rules found. */
export type Made = {
  readonly library: Library;
  readonly fonts: FontCache;
  readonly audiences: readonly { readonly id: string; readonly findings: readonly Diagnostic[] }[];
  readonly outcomes: readonly Outcome[];
  /** Findings on the evidence base: they hold for every audience. */
  readonly shared: readonly Diagnostic[];
  /** Who sees which claim, as an HTML page for the house; only where every document is made. */
  readonly coverage?: string | undefined;
};

export type Making = {
  readonly world: World;
  /** Starts the browser on its first call. */
  readonly printer: () => Promise<Printer>;
  /** What earlier builds left, as far as its files are still as they were built. */
  readonly standing: Manifest;
  /** `YYYY-MM-DD`: what stale claims are compared with; the library's own as-of date when not given. */
  readonly today?: string | undefined;
  /** The rules that look at it: all when not given. What no rule wants to know is not gathered. */
  readonly rules?: Rules | undefined;
  /** Called with the library as soon as it is read. Throws `Failure` where it may not be made. */
  readonly accept?: ((library: Library) => Promise<void>) | undefined;
  /** Makes what stays in the house too: decks to present, notes on paper, who sees which claim. */
  readonly house?: boolean | undefined;
};

/** Loads, selects, fills, renders, prints and rules. Writes nothing. Throws `Failure` when the content cannot be read or an audience is unknown. */
export async function make(request: MakeRequest, making: Making): Promise<Made> {
  const { world, rules = allRules } = making;
  const [loaded, workshop] = await Promise.all([loadLibrary(request.folders, request.asOf), openWorkshop()]);
  world.tell({ type: 'loaded' });
  const { library } = loaded;
  await making.accept?.(library);
  const { templates } = request.folders;
  const audiences = chooseAudiences(request.audiences ?? [], library);
  const all = { loaded, templates };
  const composing = { ...request, ...all, audiences };
  world.tell({ type: 'planned', documents: plannedDocuments(composing) });
  const prints = { engine: engineFingerprint(), library: libraryFingerprint(library) };
  const finishing = { ...making, rules, request, library, locales: loaded.locales, prints, tidy: openTidy() };
  const { each, done } = await startAll({ composing, workshop, finishing });
  const composed = each.flatMap((one) => one.composed);
  // While the browser prints, the rules that need no page run, and what needs no print is made.
  const conceal = (found: readonly Diagnostic[]) => concealProtected(found, library);
  const shared = conceal([
    ...checkWaivers(library, rulePages),
    ...examineLibrary(rules, { library, today: making.today ?? library.library.asOf, composed }),
  ]);
  const findings = each.map((one) => ({
    id: one.id,
    findings: conceal([...one.findings, ...examine(one, { library, rules })]),
  }));
  const { fonts } = workshop;
  const documents = composed.map((one) => factsOf(one, library));
  // Of a part of the documents it would say that nobody gets what the others show.
  const isWhole =
    documents.length === plannedDocuments({ ...all, audiences: chooseAudiences([], library) }).length;
  const coverage = making.house && isWhole ? coverageHtml({ library, documents, fonts }) : undefined;
  return { library, fonts, audiences: findings, outcomes: await done(), shared, coverage };
}

type Starting = {
  readonly composing: ComposeRequest;
  readonly workshop: Workshop;
  readonly finishing: Finishing;
};

/** Composes one document after another, and has each printed as soon as it is there. */
async function startAll({ composing, workshop, finishing }: Starting) {
  const { world } = finishing;
  const planned = plannedDocuments(composing);
  const parts: ComposedAudience[] = [];
  const working = new Map<string, Promise<Outcome>>();
  for await (const part of composeInTurn(composing, workshop)) {
    parts.push(part);
    for (const one of part.composed) {
      const outcome = finish(one, finishing);
      outcome.catch(() => undefined); // awaited when all is composed and checked
      working.set(one.rendition.document, outcome);
    }
  }
  for (const document of planned) if (!working.has(document)) world.tell({ type: 'failed', document });
  const each = composing.audiences.map((id) =>
    together(
      parts.filter((part) => part.id === id),
      planned,
    ),
  );
  const whole = new Set(each.flatMap((one) => one.composed));
  const done = async () => {
    const outcomes = await Promise.all(planned.flatMap((document) => working.get(document) ?? []));
    return outcomes.filter(({ composed }) => whole.has(composed));
  };
  return { each, done };
}

/** An audience whose documents were composed one by one: all of them, or what is wrong with one. */
function together(parts: readonly ComposedAudience[], planned: readonly string[]): ComposedAudience {
  const wrong = parts.find(({ audience }) => !audience);
  if (wrong) return wrong;
  const place = ({ rendition }: Composed) => planned.indexOf(rendition.document);
  const composed = parts.flatMap((part) => part.composed).sort((a, b) => place(a) - place(b));
  return { ...parts[0]!, composed };
}

function examine(
  { audience, templates, composed }: ComposedAudience,
  { library, rules }: { readonly library: Library; readonly rules: Rules },
): Diagnostic[] {
  return audience && templates
    ? examineAudience(rules, { library, work: { audience, templates, composed } })
    : [];
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
