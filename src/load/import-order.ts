import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const relativeImport = /\bfrom\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * The files with those that they import before them, so that a fault is met in the file that has it.
 * A wrong guess does no harm: whatever imports a module reads it.
 */
export function dependenciesFirst(
  files: readonly string[],
  textOf: (file: string) => string = readText,
): string[] {
  const known = new Set(files);
  const ordered = new Set<string>();
  const open = new Set<string>();
  const visit = (file: string): void => {
    if (!known.has(file) || open.has(file)) return;
    open.add(file);
    for (const [, specifier = ''] of textOf(file).matchAll(relativeImport))
      visit(resolve(dirname(file), specifier));
    ordered.add(file);
  };
  for (const file of files) visit(file);
  return [...ordered];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
