import * as files from 'node:fs/promises';

/** What publishing does to a disk. Tests put one in its place on which any step may fail. */
export type Disk = Pick<
  typeof files,
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'writeFile'
>;

export const realDisk: Disk = files;
