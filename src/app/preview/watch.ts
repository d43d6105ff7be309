import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { watch } from 'chokidar';

/** Files that changed, as absolute paths, once they were quiet for a moment. */
type Change = { readonly files: readonly string[] };

type Watching = { readonly close: () => Promise<void> };

/** Milliseconds without another event before a change is told: an editor writes a file in several steps. */
const quiet = 15;
/** An empty file is most likely half saved: it gets this long to be filled. */
const patience = 150;

/** Watches folders and tells of changes, several together where they come together. */
export async function watchFolders(
  folders: readonly string[],
  tell: (change: Change) => void,
): Promise<Watching> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    const files = [...changed];
    changed.clear();
    if (await someEmpty(files)) await new Promise((settle) => setTimeout(settle, patience));
    tell({ files });
  };
  const watcher = watch([...folders], { ignoreInitial: true, ignored: isHidden });
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), quiet);
  });
  watcher.on('error', () => undefined); // a folder that cannot be watched is not looked at, the rest is
  await new Promise<void>((settle) => watcher.once('ready', () => settle()));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

const isHidden = (path: string): boolean => /(^|[\\/])\.[^\\/]*$/.test(path);

async function someEmpty(files: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(
    files
      .filter((file) => extname(file) !== '')
      .map((file) =>
        stat(file).then(
          ({ size }) => size,
          () => 1,
        ),
      ),
  );
  return sizes.includes(0);
}
