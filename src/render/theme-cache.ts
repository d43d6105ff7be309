import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../lib/files.ts';

/** Packed themes by what they were packed from. */
export type PackedThemes = {
  readonly get: (theme: string) => string | undefined;
  readonly set: (theme: string, css: string) => void;
};

const modules = join(import.meta.dirname, '../../node_modules');

/** Themes kept on the disk, of some libraries and the last edits: 50 kB each. */
const most = 40;

/**
 * Packed themes that outlast the process: Marp takes as long for a theme as for forty slides, and themes change seldom.
 * They lie with the packages, and are found again only while the same packages are installed and pack them in the same
 * way. A folder that cannot be read or written is as good as an empty one, and a file that was changed by hand is none.
 */
export function openThemeCache(folder = join(modules, '.cache/groundswell/themes')): PackedThemes {
  const known = new Map<string, string>();
  const installed = read(join(modules, '.package-lock.json'));
  const how = read(join(import.meta.dirname, 'marp.ts'));
  const pathOf = (theme: string) => join(folder, `${digest([installed, how, theme].join('\0'))}.css`);
  return {
    get: (theme) => {
      const css = known.get(theme) ?? unseal(read(pathOf(theme)));
      if (css !== undefined) known.set(theme, css);
      return css;
    },
    set: (theme, css) => {
      known.set(theme, css);
      if (installed === undefined || how === undefined) return;
      void writeWhole(pathOf(theme), seal(css))
        .then(() => deleteOldest(folder))
        .catch(() => undefined);
    },
  };
}

/** A first line says what the rest must be. */
const seal = (css: string): string => `/* ${digest(css)} */\n${css}`;

function unseal(file: string | undefined): string | undefined {
  const css = file?.slice(file.indexOf('\n') + 1);
  return css !== undefined && file === seal(css) ? css : undefined;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function deleteOldest(folder: string): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  if (paths.length <= most) return;
  const ages = await Promise.all(paths.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
  const old = ages.sort((a, b) => b.time - a.time).slice(most);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
