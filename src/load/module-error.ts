import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ModuleError } from './messages.ts';

type Where = { readonly file: string; readonly roots: readonly string[] };

const toPath = (text: string): string => (text.startsWith('file:') ? fileURLToPath(text) : text);

/** `path:line:column` anywhere in a line of a stack or of a compiler's message. */
const position = /((?:file:\/\/)?\/[^\s():]+|[A-Za-z]:\\[^\s():]+):(\d+)(?::(\d+))?/;

/** What a person needs to mend a module that does not compile, does not link or throws: its file, its line, one sentence. */
export function describeModuleError(error: unknown, where: Where): ModuleError {
  if (!(error instanceof Error))
    return {
      file: where.file,
      line: undefined,
      column: undefined,
      message: `the module threw ${String(error)}`,
    };
  return describeCompile(error) ?? describeMissingModule(error) ?? describeThrown(error, where);
}

/** esbuild: `Transform failed with 1 error:\n/x/y.ts:3:5: ERROR: Expected ";" but found "}"`. */
function describeCompile(error: Error): ModuleError | undefined {
  const match = /(\S[^\n]*?):(\d+):(\d+): ERROR: ([^\n]+)/.exec(error.message);
  if (!match) return undefined;
  const [, file = '', line, column, text = ''] = match;
  return {
    file: toPath(file),
    line: Number(line),
    column: Number(column) + 1,
    message: `does not compile: ${text}`,
  };
}

/** Node: `Cannot find module '/x/z.ts' imported from /x/y.ts`. */
function describeMissingModule(error: Error): ModuleError | undefined {
  const match = /Cannot find (?:module|package) '([^']+)' imported from '?([^'\n]+?)'?$/m.exec(error.message);
  if (!match) return undefined;
  const [, missing = '', importer = ''] = match;
  const file = toPath(importer);
  const name = toPath(missing).split(/[\\/]/).at(-1) ?? missing;
  return {
    file,
    line: lineOf(file, name),
    column: undefined,
    message: `imports "${name}", which does not exist`,
  };
}

/** Anything thrown while the module ran, and names that a module does not export: placed by the stack. */
function describeThrown(error: Error, { file, roots }: Where): ModuleError {
  const missing = /The requested module '([^']+)' does not provide an export named '([^']+)'/.exec(
    error.message,
  );
  const circular = /Cannot access '([^']+)' before initialization/.exec(error.message);
  for (const line of (error.stack ?? '').split('\n')) {
    const match = position.exec(line);
    const at = match && toPath(match[1] ?? '');
    if (!at || !roots.some((root) => at.startsWith(root))) continue;
    const message = missing
      ? `imports "${missing[2]}", which ${missing[1]} does not export`
      : `${circular ? 'uses a value before it is defined (do two modules import each other?)' : 'throws'}: ${error.message}`;
    return { file: at, line: Number(match[2]), column: match[3] ? Number(match[3]) : undefined, message };
  }
  return { file, line: undefined, column: undefined, message: `throws: ${error.message}` };
}

function lineOf(file: string, text: string): number | undefined {
  try {
    const index = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text));
    return index < 0 ? undefined : index + 1;
  } catch {
    return undefined;
  }
}
