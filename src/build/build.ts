import type { Diagnostic } from '../lib/diagnostic.ts';
import { relativePath } from '../lib/paths.ts';
import { type MakeRequest, make } from '../pipeline.ts';
import type { Printer } from '../print/printer.ts';
import { readManifest } from './manifest.ts';
import { requireOwn } from './owner.ts';
import { type Published, publishMade, standingOf } from './publish.ts';
import type { World } from './world.ts';

type BuildRequest = MakeRequest & {
  readonly out: string;
  readonly jobs?: number | undefined;
  /** Stops the build when it fires, unless it is writing already: then all of it is written. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Content and templates in, documents out: load, select, fill, render, print, check, write.
 * Throws `Failure` when the content cannot be read or the output folder cannot be written: then nothing is written.
 * An audience with an error is not published; the others are, and its previous files stay.
 */
export async function build(request: BuildRequest, world: World): Promise<Published> {
  const recovered = await world.recover(request.out);
  const earlier = await readManifest(request.out);
  const standing = await standingOf(earlier, request.out);
  const press = openPress(world, request.jobs);
  try {
    // The browser starts while the content is read, unless everything may still stand as it is.
    if (standing.length === 0) await press.started();
    const made = await unlessStopped(
      make(request, {
        world,
        printer: press.printer,
        standing,
        house: true,
        accept: (library) => requireOwn(library, request.out),
      }),
      request.signal,
    );
    // Another build may have written meanwhile: what it made stays in the gallery.
    const standingNow = await readManifest(request.out);
    const published = await publishMade(made, {
      out: request.out,
      earlier: standingNow,
      draft: request.draft === true,
      world,
    });
    const diagnostics = [...(recovered ? [wasRecovered(request.out)] : []), ...published.diagnostics];
    return { ...published, diagnostics };
  } finally {
    await press.close();
  }
}

/** Says that an earlier build was killed while it published, and which set stands. */
export const wasRecovered = (out: string): Diagnostic => ({
  severity: 'warning',
  rule: 'output/recovered',
  place: { file: relativePath(out) },
  message:
    'an earlier build was ended while it published: its files were taken back, and the whole set from before it stood again',
  hint: 'nothing is left to do',
});

/** One browser for a build, started when it is first wanted. */
export function openPress(world: World, jobs: number | undefined) {
  let opening: Promise<Printer> | undefined;
  const printer = (started?: () => void): Promise<Printer> => {
    opening ??= world.openPrinter(jobs, started);
    return opening;
  };
  return {
    printer: () => printer(),
    /** Comes as soon as the browser's process runs, or could not be started: it then works while we do. */
    started: () =>
      new Promise<void>(
        (resolve) =>
          void printer(resolve).then(
            () => resolve(),
            () => resolve(),
          ),
      ),
    close: async () => {
      await opening?.then(
        (printer) => printer.close(),
        () => undefined,
      );
    },
  };
}

/** What `work` comes to, or the reason of the signal as soon as it fires. */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, stopped]);
}
