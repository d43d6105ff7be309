import { readFileSync } from 'node:fs';

/** Comments on lines of their own: they are for the house. */
const comments = /^[ \t]*(?:\/\/[^\n]*|\/\*\*(?:(?!\*\/)[\s\S])*\*\/)[ \t]*\n/gm;

const importLine = /^import (?:[^;]*? from )?'(\.[^']+)';$/gm;

/**
 * A script and those that it imports as one module, in the order in which they need each other. They share one scope:
 * a name may be given once. Imports from elsewhere than beside it have no place in a page.
 */
export function packScript(entry: URL): string {
  const packed = new Map<string, string>();
  const add = (url: URL): void => {
    if (packed.has(url.href)) return;
    packed.set(url.href, ''); // before those it imports: a circle ends here
    const source = readFileSync(url, 'utf8');
    for (const [, path] of source.matchAll(importLine)) add(new URL(path!, url));
    packed.delete(url.href);
    packed.set(
      url.href,
      source
        .replace(importLine, '')
        .replace(comments, '')
        .replace(/^export /gm, '')
        .trim(),
    );
  };
  add(entry);
  return [...packed.values()].join('\n\n');
}
