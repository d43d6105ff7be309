import { rm } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { publish, sweepTemporaries } from '../lib/files.ts';
import { openPrinter, type Printer } from '../print/printer.ts';
import type { Content } from './output.ts';

/** What happens while a build runs, for whoever shows it. */
export type Progress =
  | { readonly type: 'loaded' }
  | { readonly type: 'planned'; readonly documents: readonly string[] }
  | {
      readonly type: 'printed';
      readonly document: string;
      readonly pages: number;
      readonly milliseconds: number;
    }
  /** Nothing changed: its files of an earlier build stand. */
  | { readonly type: 'kept'; readonly document: string }
  | { readonly type: 'failed'; readonly document: string };

/** Everything a build does outside itself: the browser, the files, the clock. Tests put literals in its place. */
export type World = {
  /** Starts the browser. `jobs`: how many documents are printed at a time. `started` is called when its process has started. */
  readonly openPrinter: (jobs: number | undefined, started?: () => void) => Promise<Printer>;
  /** Writes a set of files below a folder, whole or not at all. */
  readonly publish: (files: ReadonlyMap<string, Content>, folder: string) => Promise<void>;
  /** Removes files below a folder that must not stay. */
  readonly withdraw: (paths: readonly string[], folder: string) => Promise<void>;
  /** Takes away what a build that was killed left half written. */
  readonly sweep: (folder: string) => Promise<void>;
  /** The date of today, `YYYY-MM-DD`: for what is shown, never for what is written. */
  readonly today: () => string;
  /** Milliseconds, for durations that are shown; never for what is written. */
  readonly clock: () => number;
  readonly tell: (progress: Progress) => void;
};

/** The real world. */
export const realWorld = (tell: World['tell'] = () => undefined): World => ({
  openPrinter: (jobs, started) => openPrinter({ jobs, started }),
  publish,
  withdraw: async (paths, folder) => {
    const root = resolve(folder);
    // The paths come from a record in the folder itself: what points out of it is left alone.
    const inside = paths.map((path) => resolve(root, path)).filter((path) => path.startsWith(root + sep));
    await Promise.all(inside.map((path) => rm(path, { force: true })));
  },
  sweep: sweepTemporaries,
  today: () => new Date().toISOString().slice(0, 10),
  clock: () => performance.now(),
  tell,
});
