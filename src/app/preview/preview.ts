import { resolve } from 'node:path';
import type { Folders } from '../../load/loaded.ts';
import { oneByOne } from '../../print/pool.ts';
import { openChannel } from '../serve/channel.ts';
import { serve } from '../serve/listen.ts';
import { readAssets } from './assets.ts';
import { findEditor } from './editor.ts';
import { openEngine } from './engine.ts';
import { openExaminerThread } from './examiner.ts';
import { openFindings } from './findings.ts';
import { openPlaces } from './places.ts';
import { openReader } from './reader.ts';
import { shownPaths } from './shown-path.ts';
import { siteFinder } from './site.ts';
import { watchFolders } from './watch.ts';

export type PreviewRequest = {
  readonly folders: Folders;
  readonly asOf?: string | undefined;
  readonly port: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Told of what nobody foresaw: the browser is told no more than that it failed. */
  readonly onError?: ((error: unknown) => void) | undefined;
};

export type Preview = {
  /** `http://127.0.0.1:4300`. */
  readonly address: string;
  readonly port: number;
  readonly documents: number;
  readonly close: () => Promise<void>;
};

/** Reads the content, serves every document as it is now, and keeps it so while files change. */
export async function openPreview({
  folders,
  asOf,
  port,
  env = process.env,
  onError,
}: PreviewRequest): Promise<Preview> {
  const reader = openReader();
  const examiner = openExaminerThread();
  const engine = await openEngine({ folders, asOf, read: reader.read });
  const channel = openChannel('/events');
  let generation = 0;
  const tell = () => channel.send({ event: 'change', data: { generation } });
  const watched = [resolve(folders.content), resolve(folders.templates)];
  const findings = openFindings({ engine, examiner, order: { folders, asOf }, tell });
  const change = async (files: readonly string[]) => {
    await engine.change(files);
    findings.disturb();
    generation += 1;
    tell();
  };
  const inTurn = oneByOne();
  const watching = await watchFolders(watched, ({ files }) => {
    inTurn(() => change(files)).catch((error) => onError?.(error)); // the next change is taken all the same
  });
  const shown = shownPaths(watched);
  const places = openPlaces(watched, shown);
  const find = siteFinder({
    ...{ engine, findings, places, shown, assets: readAssets(), editor: findEditor(env) },
    token: channel.token,
    generation: () => generation,
  });
  const served = await serve({ port, find, channel, ...(onError && { onError }) });
  return {
    address: served.address,
    port: served.port,
    documents: engine.entries().length,
    close: async () => {
      await Promise.all([served.close(), watching.close(), reader.close(), findings.close()]);
    },
  };
}
