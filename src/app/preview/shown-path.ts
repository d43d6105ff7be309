import { basename, dirname, relative, resolve, sep } from 'node:path';

/** Says paths so that they tell nothing of the machine. */
export type ShownPath = {
  /** `content/drivers/a.ts` for an absolute or relative path; the file's name alone where it lies elsewhere. */
  readonly path: (file: string) => string;
  /** A text without the machine's folders. */
  readonly text: (text: string) => string;
};

/** `folders` are those that are watched: what lies in them is named from their own name on. */
export function shownPaths(folders: readonly string[], root: string = process.cwd()): ShownPath {
  const parents = [root, ...folders.map((folder) => dirname(resolve(folder)))];
  const path = (file: string): string => {
    const whole = resolve(root, file);
    const near = parents
      .map((parent) => relative(parent, whole))
      .find((one) => one !== '' && !one.startsWith('..') && resolve(one) !== one);
    return (near ?? basename(whole)).split(sep).join('/');
  };
  const machine = [...new Set(parents)].toSorted((a, b) => b.length - a.length);
  const text = (given: string): string =>
    machine.reduce(
      (said, parent) => said.replaceAll(parent + sep, '').replaceAll(parent, basename(parent)),
      given.replaceAll('file://', ''),
    );
  return { path, text };
}
