import { fileURLToPath } from 'node:url';
import { getCallSites } from 'node:util';
import type { Origin } from '../../lib/origin.ts';

const here = import.meta.dirname;
const maximumDepth = 8;

/** The call site, in the author's own TypeScript, of the `define…` or `prose` call that is running. */
export function callSite(): Origin {
  for (const site of getCallSites(maximumDepth, { sourceMap: true })) {
    const file = site.scriptName.startsWith('file:') ? fileURLToPath(site.scriptName) : site.scriptName;
    if (file === '' || file.startsWith('node:') || file.startsWith(here)) continue;
    return { file, line: site.lineNumber, column: site.columnNumber };
  }
  return { file: '', line: 0, column: 0 };
}
