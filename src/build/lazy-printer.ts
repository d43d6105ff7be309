import type { Printer } from '../print/printer.ts';
import type { World } from './world.ts';

/** One browser for a build, started when it is first wanted. */
export type LazyPrinter = {
  readonly printer: () => Promise<Printer>;
  /** Comes as soon as the browser's process runs, or could not be started: it then works while we do. */
  readonly started: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens nothing yet. `jobs`: how many documents are printed at a time. Close it in any case. */
export function openLazyPrinter({ openPrinter }: Pick<World, 'openPrinter'>, jobs?: number): LazyPrinter {
  let opening: Promise<Printer> | undefined;
  const printer = (started?: () => void): Promise<Printer> => {
    opening ??= openPrinter(jobs, started);
    return opening;
  };
  return {
    printer: () => printer(),
    started: () =>
      new Promise<void>((resolve) => {
        const over = () => resolve();
        printer(over).then(over, over);
      }),
    close: async () => {
      await opening?.then(
        (opened) => opened.close(),
        () => undefined,
      );
    },
  };
}
