import { checks } from './checks/registry.ts';
import { rulePages } from './checks/stage-rules.ts';
import {
  type Composed,
  type ComposedAudience,
  composeInTurn,
  openWorkshop,
  plannedDocuments,
} from './compose.ts';
import { coverageHtml } from './coverage.ts';
import { type Diagnostic, Failure, fail } from './diagnostic.ts';
import { dataFiles, observeData } from './exports/exports.ts';
import { checkWaivers } from './gate/check-waivers.ts';
import { concealProtected } from './gate/conceal.ts';
import { examineAudience, examineFinished, examineLibrary, factsOf, type Rules } from './gate/examine.ts';
import { documentFingerprint, engineFingerprint, libraryFingerprint } from './gate/fingerprint.ts';
import type { Library } from './library.ts';
import { type Folders, loadLibrary } from './load.ts';
import type { Manifest } from './manifest.ts';
import { suggest } from './nearest.ts';
import type { FileObservation } from './observe/observation.ts';
import { type Built, type Finished, type Format, handOut, outputPath } from './outputs.ts';
import { houseFiles } from './present/files.ts';
import type { Printer } from './print/printer.ts';
import type { FontCache } from './render/font-files.ts';
import type { Locale } from './schema/locale.ts';
import type { World } from './world.ts';

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

/** One document: finished anew, found as it was, or failed. */
export type Outcome = {
  readonly composed: Composed;
  readonly finished?: Finished | undefined;
  /** The record of an earlier build whose files still stand for it. */
  readonly kept?: Built | undefined;
  readonly findings: readonly Diagnostic[];
  readonly milliseconds: number;
};

/** Everything that a build makes, in memory, with all that the checks found. */
export type Made = {
  readonly library: Library;
  readonly fonts: FontCache;
  readonly audiences: readonly { readonly id: string; readonly findings: readonly Diagnostic[] }[];
  readonly outcomes: readonly Outcome[];
  /** Findings on the evidence base: they hold for every audience. */
  readonly shared: readonly Diagnostic[];
  /** Who sees which claim, as an HTML page for the house. */
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
  /** Makes what stays in the house too: decks to present, notes on paper, who sees which claim. */
  readonly house?: boolean | undefined;
};

/** Loads, selects, fills, renders, prints and checks. Writes nothing. Throws `Failure` when the content cannot be read or an audience is unknown. */
export async function make(request: MakeRequest, making: Making): Promise<Made> {
  const { world, rules = checks } = making;
  const [loaded, workshop] = await Promise.all([loadLibrary(request.folders, request.asOf), openWorkshop()]);
  world.tell({ type: 'loaded' });
  const { library } = loaded;
  const { templates } = request.folders;
  const audiences = chooseAudiences(request.audiences ?? [], library);
  const composing = { ...request, loaded, templates, audiences };
  world.tell({ type: 'planned', documents: plannedDocuments(composing) });
  const prints = { engine: engineFingerprint(), library: libraryFingerprint(library) };
  const finishing = { ...making, rules, request, library, locales: loaded.locales, prints };
  const each: ComposedAudience[] = [];
  const working: Promise<Outcome>[] = [];
  for await (const one of composeInTurn(composing, workshop)) {
    each.push(one);
    working.push(...one.composed.map((composed) => finish(composed, finishing)));
    if (one.composed.length === 0)
      for (const document of plannedDocuments({ ...composing, audiences: [one.id] }))
        world.tell({ type: 'failed', document });
  }
  const done = Promise.all(working);
  done.catch(() => undefined); // awaited below, after the checks
  const composed = each.flatMap((one) => one.composed);
  // While the browser prints, the checks that need no page run, and what needs no print is made.
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
  const coverage = making.house ? coverageHtml({ library, documents, fonts }) : undefined;
  return { library, fonts, audiences: findings, outcomes: await done, shared, coverage };
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

type Finishing = Making & {
  readonly rules: Rules;
  readonly request: MakeRequest;
  readonly library: Library;
  readonly locales: Readonly<Record<string, Locale>>;
  readonly prints: { readonly engine: string; readonly library: string };
};

async function finish(composed: Composed, finishing: Finishing): Promise<Outcome> {
  const { world, request, prints, standing } = finishing;
  const { document } = composed.rendition;
  const start = world.clock();
  const fingerprint = documentFingerprint(composed, prints);
  const formats = request.formats ?? ['html', 'pdf'];
  const kept = standing.find((one) => one.document === document && one.fingerprint === fingerprint);
  if (kept && formats.every((format) => kept.files.some((file) => file.format === format))) {
    world.tell({ type: 'kept', document });
    return { composed, kept, findings: kept.findings, milliseconds: world.clock() - start };
  }
  try {
    const finished = await printAndCheck(composed, { ...finishing, fingerprint, formats });
    const milliseconds = world.clock() - start;
    world.tell({ type: 'printed', document, pages: finished.pages, milliseconds });
    return { composed, finished, findings: finished.findings, milliseconds };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell({ type: 'failed', document });
    return { composed, findings: error.diagnostics, milliseconds: world.clock() - start };
  }
}

type PrintAndCheck = Finishing & { readonly fingerprint: string; readonly formats: readonly Format[] };

async function printAndCheck(composed: Composed, work: PrintAndCheck): Promise<Finished> {
  const { library, formats, fingerprint, request, rules } = work;
  const printer = await work.printer();
  const html = handOut(composed);
  const needs = new Set(rules.map((rule) => rule.needs));
  if (needs.has('file')) void import('./observe/file.ts'); // heavy: read while the browser prints
  const look = needs.has('page') || needs.has('file');
  const [house, print, axe] = await Promise.all([
    work.house ? houseFiles(composed, { library, formats, printer }) : undefined,
    printer.print(composed.rendition, library.library.asOf, look),
    needs.has('file') ? printer.inspect({ ...composed.rendition, html }) : [],
  ]);
  const data = dataOf(composed, work);
  const files = needs.has('file') ? await readBack(composed, { library, html, pdf: print.pdf, axe }) : [];
  const found = examineFinished(rules, {
    facts: factsOf(composed, library),
    page: print.page,
    files,
    data: data.map(observeData),
  });
  const findings = concealProtected(found, library);
  const wanted = (format: Format) => formats.includes(format);
  return {
    composed,
    html: wanted('html') ? html : undefined,
    print: wanted('pdf') ? print : undefined,
    house,
    data,
    picture: print.picture,
    pages: print.pages,
    fingerprint,
    findings,
    draft: request.draft === true,
  };
}

/** The data files stand beside the briefing. */
const dataOf = ({ audience, document }: Composed, { library, locales }: Finishing) =>
  document.kind === 'briefing' && audience.exports.length > 0
    ? dataFiles({ library, audience, locale: locales[audience.language]! })
    : [];

type ToRead = {
  readonly library: Library;
  readonly html: string;
  readonly pdf: Uint8Array;
  readonly axe: FileObservation['axe'];
};

/** What lies in the finished files, as a reader or a search would find it. */
async function readBack(composed: Composed, { library, html, pdf, axe }: ToRead): Promise<FileObservation[]> {
  const { observeFile } = await import('./observe/file.ts');
  const path = (format: Format) => outputPath(library.library.id, composed, format);
  return [
    { ...observeFile({ path: path('html'), format: 'html', bytes: Buffer.from(html) }), axe },
    observeFile({ path: path('pdf'), format: 'pdf', bytes: pdf }),
  ];
}
