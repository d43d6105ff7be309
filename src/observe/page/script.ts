import { readFileSync } from 'node:fs';

const parts = ['element', 'backdrop', 'ground', 'lines', 'gather'] as const;

const read = (name: (typeof parts)[number]): string =>
  readFileSync(new URL(`./${name}.js`, import.meta.url), 'utf8');

/** What runs in the page: the parts one after the other in a function of their own, since a page knows no modules. */
export const gatherScript: string = [
  "(() => {\n'use strict';",
  ...parts.map((name) =>
    read(name)
      .replace(/^import .*$/gm, '')
      .replace(/^export /gm, ''),
  ),
  'return JSON.stringify(gather());\n})()',
].join('\n');
