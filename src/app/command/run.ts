import { formatForeign } from '../../build/foreign-report.ts';
import type { Published } from '../../build/publish.ts';
import { realWorld } from '../../build/world.ts';
import { Failure } from '../../lib/diagnostic.ts';
import { requireWritable } from '../../lib/files.ts';
import { relativePath } from '../../lib/paths.ts';
import { formatReport } from '../../lib/report.ts';
import { build } from '../../pipeline.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { listenForStop } from './interrupt.ts';
import { startProgress } from './progress.ts';
import { formatTable } from './table.ts';

/** Builds what was asked for and says what came of it. Returns the exit code. */
export async function runWith(options: Options, audiences: readonly string[]): Promise<number> {
  const stop = listenForStop();
  const { signal } = stop;
  const progress = startProgress({ stream: process.stderr, quiet: options.json === true, signal });
  try {
    const request = {
      ...options,
      folders: options,
      formats: options.format,
      audiences,
      signal,
    };
    await requireWritable(options.out);
    const result = await build(request, realWorld(progress.tell));
    await progress.finish();
    return stop.exitCode() ?? report(result, options);
  } catch (error) {
    await progress.finish();
    if (stop.signal.aborted) return stop.leave();
    if (error instanceof Failure) return reportFailure(error, options);
    throw error;
  } finally {
    stop.end();
  }
}

function report(published: Published, { json, out, only }: Options): number {
  const { built, diagnostics, verdicts, foreign } = published;
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (json) {
    const documents = built.map(({ picture, findings, fingerprint, ...one }) => one);
    process.stdout.write(
      `${JSON.stringify({ ok: !failed, out, documents, verdicts, diagnostics, foreign }, undefined, 2)}\n`,
    );
  } else reportInWords(published, { out, only });
  return failed ? exitCodes.errors : exitCodes.good;
}

function reportInWords(
  { built, diagnostics, verdicts, foreign, times }: Published,
  { out, only }: Pick<Options, 'out' | 'only'>,
): void {
  if (built.length > 0) process.stdout.write(`${formatTable(built, times)}\n`);
  if (diagnostics.length > 0) process.stderr.write(`${formatReport(diagnostics)}\n`);
  if (foreign.length > 0) {
    const elsewhere = `, in ${relativePath(out)}/internal/report.txt`;
    process.stdout.write(`${formatForeign(foreign, { most: 10, elsewhere })}\n`);
  }
  for (const { audience, publish, withdraw, errors } of verdicts) {
    if (publish) continue;
    const why = `${errors} error${errors === 1 ? '' : 's'}`;
    const after = withdraw ? 'its earlier files were withdrawn' : 'its earlier files stay as they were';
    process.stderr.write(`${audience} was not published (${why}); ${after}.\n`);
  }
  if (built.length > 0) process.stdout.write(`Open ${relativePath(out)}/index.html to see them all.\n`);
  else if (verdicts.every(({ publish }) => publish)) {
    const names = verdicts.map(({ audience }) => audience).join(', ');
    process.stderr.write(`Nothing to build: ${names} has no ${only ?? 'document'}.\n`);
  }
}

function reportFailure({ diagnostics }: Failure, { json }: Options): number {
  if (json)
    process.stdout.write(`${JSON.stringify({ ok: false, documents: [], diagnostics }, undefined, 2)}\n`);
  else {
    const isHalf = diagnostics.some(({ rule }) => rule === 'output/half-written');
    const stands = isHalf
      ? 'The output folder is half new; the next build puts the old set back.'
      : 'Nothing was written; what was there before is as it was.';
    process.stderr.write(`${formatReport(diagnostics)}\n${stands}\n`);
  }
  return exitCodeOf(diagnostics);
}

/** What the command was asked for. */
export type Options = {
  readonly only?: 'deck' | 'briefing';
  readonly format: readonly ('html' | 'pdf')[];
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  readonly asOf?: string;
  readonly jobs?: number;
  readonly draft?: boolean;
  readonly json?: boolean;
};
