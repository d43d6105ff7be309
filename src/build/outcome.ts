import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import { type During, openStopwatch } from '../lib/stopwatch.ts';
import type { Print } from '../model/print.ts';
import type { DataFile } from '../select/exports/data-file.ts';
import type { Composed } from './composed.ts';
import type { Built, Content } from './output.ts';
import type { World } from './world.ts';

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

/** Does the work on a document and tells what came of it; what is wrong with it stops no other. */
export async function outcomeOf(
  composed: Composed,
  { tell, clock }: Pick<World, 'tell' | 'clock'>,
  work: (during: During) => Promise<Finished>,
): Promise<Outcome> {
  const { document } = composed.rendition;
  const stopwatch = openStopwatch(clock);
  try {
    const finished = await work(stopwatch.during);
    const milliseconds = stopwatch.milliseconds();
    tell({ type: 'printed', document, pages: finished.pages, milliseconds });
    return { composed, finished, findings: finished.findings, milliseconds };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell({ type: 'failed', document });
    return { composed, findings: error.diagnostics, milliseconds: stopwatch.milliseconds() };
  }
}

export type Finished = {
  readonly composed: Composed;
  /** Absent when the format was not asked for. */
  readonly html?: Uint8Array | undefined;
  readonly pdf?: Uint8Array | undefined;
  /** What the speaker gets of a deck, by path. */
  readonly house?: ReadonlyMap<string, Content> | undefined;
  /** Files of data beside it. */
  readonly data?: readonly DataFile[] | undefined;
  readonly picture: Print['picture'];
  readonly pages: number;
  readonly fingerprint: string;
  readonly findings: readonly Diagnostic[];
  readonly draft: boolean;
};
