import type { Published } from '../../build/publish.ts';
import { realWorld } from '../../build/world.ts';
import { Failure } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import { formatReport } from '../../lib/report.ts';
import { build } from '../../pipeline.ts';
import { presenterPages, requireDeck } from '../present/pages.ts';
import type { Served } from '../serve/listen.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { listenForStop } from './interrupt.ts';
import { startProgress } from './progress.ts';

/** Builds the deck, shows it until it is asked to stop, and returns the exit code. */
export async function presentWith(options: PresentOptions, audience: string): Promise<number> {
  const stop = listenForStop();
  const { signal } = stop;
  const progress = startProgress({ stream: process.stderr, quiet: false, signal });
  try {
    const path = await requireDeck(audience, options);
    const request = { ...options, folders: options, audiences: [audience], only: 'deck' as const, signal };
    const published = await build(request, realWorld(progress.tell));
    await progress.finish();
    const pages = await presenterPages(path, { published, out: options.out });
    if (!pages) return refuse(published, audience);
    const { serve } = await import('../serve/listen.ts');
    const served = await serve({ port: options.port, find: (path) => pages.answers.get(path) });
    await say(served, { options, file: pages.file });
    await stop.stopped;
    await served.close();
    return exitCodes.good;
  } catch (error) {
    await progress.finish();
    if (stop.signal.aborted) return stop.leave();
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${formatReport(error.diagnostics)}\n`);
    return exitCodeOf(error.diagnostics);
  } finally {
    stop.end();
  }
}

function refuse({ diagnostics }: Published, audience: string): number {
  process.stderr.write(
    `${formatReport(diagnostics)}\nThe deck of ${audience} has errors. Mend them, or present it as it is with --draft.\n`,
  );
  return exitCodes.errors;
}

type Around = { readonly options: PresentOptions; readonly file: string };

async function say({ port, address }: Served, { options, file }: Around): Promise<void> {
  const moved = port === options.port ? '' : `Port ${options.port} is in use; this is ${port}.\n`;
  process.stdout.write(
    `${moved}Presenting at ${address}/ (P opens the presenter window, ? shows all keys).\n` +
      `The same deck opens without this server: ${relativePath(file)}\nCtrl-C ends it.\n`,
  );
  if (!options.open) return;
  const { default: open } = await import('open');
  const browser = await open(`${address}/`).catch(() => undefined);
  browser?.on('error', () => process.stdout.write(`Open ${address}/ in a browser.\n`));
  if (!browser) process.stdout.write(`Open ${address}/ in a browser.\n`);
}

/** What the command was asked for. */
export type PresentOptions = {
  readonly port: number;
  readonly open: boolean;
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  readonly draft?: boolean;
};
