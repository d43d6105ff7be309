import { concealProtected } from '../check/gate/conceal.ts';
import { examineFinished, factsOf, type Rules } from '../check/gate/examine.ts';
import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import type { Tidy } from '../lib/memory.ts';
import { openStopwatch, type Stopwatch } from '../lib/stopwatch.ts';
import type { Library } from '../model/library.ts';
import type { FileObservation } from '../model/observation.ts';
import type { Locale } from '../model/schema/locale.ts';
import type { MakeRequest, Making } from '../pipeline.ts';
import { dataFiles, observeData } from '../select/exports/exports.ts';
import type { Composed } from './compose.ts';
import { documentFingerprint } from './fingerprint.ts';
import { houseFiles } from './house-files.ts';
import { type Built, type Finished, type Format, handOut, outputPath } from './outputs.ts';

/** One document: finished anew, found as it was, or failed. */
export type Outcome = {
  readonly composed: Composed;
  readonly finished?: Finished | undefined;
  /** The record of an earlier build whose files still stand for it. */
  readonly kept?: Built | undefined;
  readonly findings: readonly Diagnostic[];
  /** Its own time: printing, finishing and checking it, without waiting for a free tab. */
  readonly milliseconds: number;
};

export type Finishing = Making & {
  readonly rules: Rules;
  readonly request: MakeRequest;
  readonly library: Library;
  readonly locales: Readonly<Record<string, Locale>>;
  readonly prints: { readonly engine: string; readonly library: string };
  readonly tidy: Tidy;
};

/** Prints and checks a document, unless an earlier build's files still stand for it. */
export async function finish(composed: Composed, finishing: Finishing): Promise<Outcome> {
  const { world, request, prints, standing } = finishing;
  const { document } = composed.rendition;
  const stopwatch = openStopwatch(world.clock);
  const fingerprint = documentFingerprint(composed, prints);
  const formats = request.formats ?? ['html', 'pdf'];
  const kept = standing.find((one) => one.document === document && one.fingerprint === fingerprint);
  if (kept && formats.every((format) => kept.files.some((file) => file.format === format))) {
    world.tell({ type: 'kept', document });
    return { composed, kept, findings: kept.findings, milliseconds: 0 };
  }
  try {
    const finished = await printAndCheck(composed, { ...finishing, fingerprint, formats, stopwatch });
    const milliseconds = stopwatch.milliseconds();
    world.tell({ type: 'printed', document, pages: finished.pages, milliseconds });
    return { composed, finished, findings: finished.findings, milliseconds };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell({ type: 'failed', document });
    return { composed, findings: error.diagnostics, milliseconds: stopwatch.milliseconds() };
  }
}

type PrintAndCheck = Finishing & {
  readonly fingerprint: string;
  readonly formats: readonly Format[];
  readonly stopwatch: Stopwatch;
};

async function printAndCheck(composed: Composed, work: PrintAndCheck): Promise<Finished> {
  const { library, formats, fingerprint, request, rules, stopwatch, tidy } = work;
  const { during } = stopwatch;
  const printer = await work.printer();
  const html = lazily(() => Buffer.from(handOut(composed)));
  const needs = new Set(rules.map((rule) => rule.needs));
  if (needs.has('file')) void import('../observe/file.ts'); // heavy: read while the browser prints
  const look = needs.has('page') || needs.has('file');
  const [house, print, axe] = await Promise.all([
    work.house ? houseFiles(composed, { library, formats, printer, during }) : undefined,
    printer.print(composed.rendition, library.library.asOf, { look, during }),
    needs.has('file')
      ? printer.inspect({ ...composed.rendition, html: () => html().toString() }, during)
      : [],
  ]);
  return during(async () => {
    const data = dataOf(composed, work);
    const files = needs.has('file')
      ? await readBack(composed, { library, html: html(), pdf: print.pdf, axe, tidy })
      : [];
    const found = examineFinished(rules, {
      facts: factsOf(composed, library),
      page: print.page,
      files,
      data: data.map(observeData),
    });
    const wanted = (format: Format) => formats.includes(format);
    return {
      composed,
      html: wanted('html') ? html() : undefined,
      pdf: wanted('pdf') ? print.pdf : undefined,
      house,
      data,
      picture: print.picture,
      pages: print.pages,
      fingerprint,
      findings: concealProtected(found, library),
      draft: request.draft === true,
    };
  });
}

/** Made when it is first wanted, and once: the pages of all documents at the same time take much memory. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The data files stand beside the briefing. */
const dataOf = ({ audience, document }: Composed, { library, locales }: Finishing) =>
  document.kind === 'briefing' && audience.exports.length > 0
    ? dataFiles({ library, audience, locale: locales[audience.language]! })
    : [];

type ToRead = {
  readonly library: Library;
  readonly html: Uint8Array;
  readonly pdf: Uint8Array;
  readonly axe: FileObservation['axe'];
  readonly tidy: Tidy;
};

/** What lies in the finished files, as a reader or a search would find it. */
async function readBack(
  composed: Composed,
  { library, html, pdf, axe, tidy }: ToRead,
): Promise<FileObservation[]> {
  const { observeFile } = await import('../observe/file.ts');
  const path = (format: Format) => outputPath(library.library.id, composed, format);
  tidy();
  const page = { ...observeFile({ path: path('html'), format: 'html', bytes: html }), axe };
  tidy();
  const paper = observeFile({ path: path('pdf'), format: 'pdf', bytes: pdf });
  tidy();
  return [page, paper];
}
