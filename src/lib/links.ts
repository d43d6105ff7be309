import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * Whether a link on the way from a folder to a file leads out of that folder: what lies there is not the author's to
 * print, and is not there in a copy of the folder. The folder itself may be a link. A file that is not there leads nowhere.
 */
export function leadsOut(file: string, folder: string): boolean {
  try {
    const root = realpathSync(folder);
    const real = realpathSync(resolve(folder, file));
    const written = join(root, relative(resolve(folder), resolve(folder, file)));
    return real !== written && !real.startsWith(root + sep);
  } catch {
    return false;
  }
}

/** What to say of a file that is a link out of its folder. */
export const linkFault = {
  message: 'is a link that leads out of its folder, and such links are not followed',
  hint: 'put the file itself there',
} as const;
