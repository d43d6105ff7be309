import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildCache, openBuildCache } from '../../src/build/cache.ts';
import { type Composed, factsOf } from '../../src/build/composed.ts';
import { handOut, outputPath } from '../../src/build/outputs.ts';
import { examineAudience, examineLibrary } from '../../src/check/gate/examine.ts';
import { rules } from '../../src/check/registry.ts';
import type { DocumentFacts } from '../../src/check/rule.ts';
import { runRules } from '../../src/check/run-rules.ts';
import { type Diagnostic, Failure } from '../../src/lib/diagnostic.ts';
import { loadLibrary } from '../../src/load/load.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import type { FileObservation, PageObservation } from '../../src/model/observation.ts';
import { observeFile } from '../../src/observe/file.ts';
import { composeAll } from '../../src/pipeline.ts';
import type { Printer } from '../../src/print/printer.ts';
import type { Edit, Files, Planting } from './fault.ts';

/** One document as it was laid out, and its finished files. */
type Seen = {
  readonly html: string;
  readonly page: PageObservation;
  readonly axe: FileObservation['axe'];
  readonly bytes: Files;
  readonly files: readonly FileObservation[];
};

export type Bench = {
  readonly folder: string;
  /** Another one, when this was brought to a stand. */
  printer: Printer;
  readonly cache: BuildCache;
  /** What was seen of the sound documents: what a fault does not touch is not printed again. */
  readonly sound: Map<string, Seen>;
};

export const openBench = async (folder: string, printer: Printer): Promise<Bench> => ({
  folder,
  printer,
  cache: await openBuildCache(),
  sound: new Map(),
});

/** Copies the library and puts the edits of a planting into the copy. */
export async function writeCopy(root: string, to: string, edits: readonly Edit[]): Promise<void> {
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'package.json'), '{ "type": "module" }\n');
  for (const part of ['content', 'templates'])
    await cp(join(root, part), join(to, part), { recursive: true });
  for (const [file, some] of Map.groupBy(edits, ({ file }) => file)) {
    const path = join(to, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, editText(text, some));
  }
}

/** Applies edits from the end of a text to its start, so that offsets hold. */
const editText = (text: string, edits: readonly Edit[]): string =>
  edits
    .map(({ at = text.length, remove = 0, insert }) => ({ at, remove, insert }))
    .toSorted((a, b) => b.at - a.at)
    .reduce((left, { at, remove, insert }) => left.slice(0, at) + insert + left.slice(at + remove), text);

export type Reading = {
  readonly loaded: Loaded;
  readonly composed: readonly Composed[];
  readonly documents: readonly DocumentFacts[];
};

/** Loads and composes a copy, and looks at all of it with every rule. A fault that stops a stage is told by that stage. */
export async function examineCopy(
  bench: Bench,
  { copy, planting }: { readonly copy: string; readonly planting: Planting },
): Promise<{ readonly findings: readonly Diagnostic[]; readonly reading?: Reading }> {
  const folders = { content: join(copy, 'content'), templates: join(copy, 'templates') };
  try {
    const loaded = await loadLibrary(folders);
    const { library } = loaded;
    const composing = { loaded, templates: folders.templates, cache: bench.cache };
    const { composed, wrong } = await composeAll(composing);
    const change = planting.facts ?? ((facts) => facts);
    const documents = composed.map((one) => change(factsOf(one, library)));
    const today = planting.today ?? library.library.asOf;
    const findings = [
      ...[...wrong.values()].flat(),
      ...examineLibrary(rules, { library, today, documents }),
      ...composed.flatMap(({ audience, templates }, index) => {
        if (composed.findIndex((one) => one.audience.id === audience.id) < index) return [];
        const own = documents.filter((facts) => facts.audience.id === audience.id);
        return examineAudience(rules, { library, audience, templates, documents: own });
      }),
      ...(
        await Promise.all(
          composed.map((one, index) => finishedOf(bench, one, { facts: documents[index]!, planting })),
        )
      ).flat(),
    ];
    return { findings, reading: { loaded, composed, documents } };
  } catch (error) {
    if (error instanceof Failure) return { findings: error.diagnostics };
    throw error;
  }
}

type Finishing = { readonly facts: DocumentFacts; readonly planting: Planting };

async function finishedOf(bench: Bench, composed: Composed, { facts, planting }: Finishing) {
  const { library, audience, name } = facts;
  try {
    const { page, files } = await seenOf(bench, composed, { facts, planting });
    return [
      ...runRules(rules, 'page', { facts: { ...facts, page, files }, audience }),
      ...runRules(rules, 'file', { facts: { ...facts, library, page, files }, audience }),
    ];
  } catch (error) {
    if (!(error instanceof Failure)) throw new Error(`${name}: ${error}`, { cause: error });
    return error.diagnostics;
  }
}

async function seenOf(bench: Bench, composed: Composed, { facts, planting }: Finishing): Promise<Seen> {
  const { name } = facts;
  const html = planting.page?.(composed.rendition.html, name) ?? composed.rendition.html;
  const rendition = { ...composed.rendition, html };
  const known = bench.sound.get(name);
  const seen = known?.html === html ? known : await look(bench, { ...composed, rendition }, facts);
  if (!known) bench.sound.set(name, seen);
  if (!planting.files) return seen;
  const bytes = await planting.files(seen.bytes, name);
  return { ...seen, files: readBack(composed, facts, { bytes, axe: seen.axe }) };
}

async function look({ printer }: Bench, composed: Composed, facts: DocumentFacts): Promise<Seen> {
  const { rendition } = composed;
  const { document, title, language } = rendition;
  const handed = handOut(composed);
  const [print, axe] = await Promise.all([
    printer.print(rendition, facts.library.library.asOf),
    printer.inspect({ document, title, language, html: () => handed }),
  ]);
  const bytes = { html: Buffer.from(handed), pdf: print.pdf };
  return {
    html: rendition.html,
    page: print.page,
    axe,
    bytes,
    files: readBack(composed, facts, { bytes, axe }),
  };
}

type Bytes = { readonly bytes: Files; readonly axe: FileObservation['axe'] };

function readBack(composed: Composed, { library }: DocumentFacts, { bytes, axe }: Bytes): FileObservation[] {
  const path = (format: 'html' | 'pdf') => outputPath(library.library.id, composed, format);
  return [
    { ...observeFile({ path: path('html'), format: 'html', bytes: bytes.html }), axe },
    observeFile({ path: path('pdf'), format: 'pdf', bytes: bytes.pdf }),
  ];
}
