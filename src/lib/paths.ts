import { relative, sep } from 'node:path';

/** A path as people see it: relative to the working directory where that is shorter to read, with forward slashes. */
export function relativePath(path: string, from: string = process.cwd()): string {
  const near = relative(from, path);
  return (near === '' || near.startsWith(`..${sep}..${sep}..`) ? path : near).split(sep).join('/');
}
