import { concealProtected } from '../check/gate/conceal.ts';
import { examineFinished, type Rules } from '../check/gate/examine.ts';
import type { Collector } from '../lib/collector.ts';
import type { During } from '../lib/stopwatch.ts';
import type { Loaded } from '../load/loaded.ts';
import type { AxeViolation, FileObservation } from '../model/observation.ts';
import type { Printed, Printer } from '../print/printer.ts';
import type { DataFile } from '../select/exports/data-file.ts';
import { dataFiles, observeData } from '../select/exports/exports.ts';
import { localeOf } from '../select/select.ts';
import { type Composed, factsOf } from './composed.ts';
import { documentFingerprint, type Fingerprints } from './fingerprint.ts';
import { houseFiles } from './house-files.ts';
import type { Manifest } from './manifest.ts';
import type { Finished, Outcome } from './outcome.ts';
import type { Content, Format } from './output.ts';
import { handOut, outputPath } from './outputs.ts';

/** What documents are printed, looked at and judged with. */
export type Finishing = {
  readonly loaded: Loaded;
  /** Starts the browser on its first call. */
  readonly printer: () => Promise<Printer>;
  readonly rules: Rules;
  readonly formats: readonly Format[];
  readonly draft: boolean;
  /** Makes what stays in the house too. */
  readonly house: boolean;
  /** The records of earlier builds whose files are still as they were built. */
  readonly intact: Manifest;
  readonly fingerprints: Fingerprints;
  readonly collect: Collector;
};

/** The outcome of a document that an earlier build made from the very same; nothing where it must be made anew. */
export function keptOutcome(
  composed: Composed,
  { intact, fingerprints, formats }: Finishing,
): Outcome | undefined {
  const { document } = composed.rendition;
  const fingerprint = documentFingerprint(composed, fingerprints);
  const kept = intact.find((one) => one.document === document && one.fingerprint === fingerprint);
  if (!kept || !formats.every((format) => kept.files.some((file) => file.format === format)))
    return undefined;
  return { composed, kept, findings: kept.findings, milliseconds: 0 };
}

/** A document as it came from the printer, with all that goes beside it. */
type OnPaper = {
  readonly composed: Composed;
  readonly printed: Printed;
  /** What axe said of the page that is handed out. */
  readonly axe: readonly AxeViolation[];
  readonly html: () => Uint8Array;
  readonly house: ReadonlyMap<string, Content> | undefined;
  readonly data: readonly DataFile[];
};

/** Rendition → Print, with the speaker's files and the files of data. `during` measures the work on it. */
export async function print(composed: Composed, finishing: Finishing, during: During): Promise<OnPaper> {
  const { loaded, formats } = finishing;
  const { library } = loaded;
  const printer = await finishing.printer();
  const html = lazily(() => Buffer.from(handOut(composed)));
  const readsFiles = wants(finishing, 'file');
  if (readsFiles) void import('../observe/file.ts'); // heavy: read while the browser prints
  const look = readsFiles || wants(finishing, 'page');
  const [house, printed, axe] = await Promise.all([
    finishing.house ? houseFiles(composed, { library, formats, printer, during }) : undefined,
    printer.print(composed.rendition, library.library.asOf, { look, during }),
    readsFiles ? printer.inspect({ ...composed.rendition, html: () => html().toString() }, during) : [],
  ]);
  return { composed, printed, axe, html, house, data: dataOf(composed, loaded) };
}

const wants = ({ rules }: Finishing, kind: 'file' | 'page'): boolean =>
  rules.some(({ needs }) => needs === kind);

/** The data files stand beside the briefing. */
const dataOf = ({ audience, document }: Composed, loaded: Loaded): readonly DataFile[] =>
  document.kind === 'briefing' && audience.exports.length > 0
    ? dataFiles({ library: loaded.library, audience, locale: localeOf(audience, loaded) })
    : [];

type Observed = OnPaper & {
  /** What lies in the finished files, as a reader or a search would find it. */
  readonly files: readonly FileObservation[];
};

/** Finished files → Observations; none where no rule asks for them. */
export async function observe(paper: OnPaper, finishing: Finishing): Promise<Observed> {
  if (!wants(finishing, 'file')) return { ...paper, files: [] };
  const { composed, printed, axe, html } = paper;
  const { loaded, collect } = finishing;
  const { observeFile } = await import('../observe/file.ts');
  const path = (format: Format) => outputPath(loaded.library.library.id, composed, format);
  collect();
  const page = { ...observeFile({ path: path('html'), format: 'html', bytes: html() }), axe };
  collect();
  const file = observeFile({ path: path('pdf'), format: 'pdf', bytes: printed.pdf });
  collect();
  return { ...paper, files: [page, file] };
}

/** Observations → Diagnostics, and the document as it may be published. */
export function check(
  { composed, printed, files, html, house, data }: Observed,
  finishing: Finishing,
): Finished {
  const { loaded, rules, formats, fingerprints, draft } = finishing;
  const facts = factsOf(composed, loaded.library);
  const found = examineFinished(rules, { facts, page: printed.page, files, data: data.map(observeData) });
  return {
    ...{ composed, house, data, draft },
    html: formats.includes('html') ? html() : undefined,
    pdf: formats.includes('pdf') ? printed.pdf : undefined,
    picture: printed.picture,
    pages: printed.pages,
    fingerprint: documentFingerprint(composed, fingerprints),
    findings: concealProtected(found, loaded.library),
  };
}

/** Made when it is first wanted, and once: the pages of all documents at the same time take much memory. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
