import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AuthorFault } from '../model/author/author-fault.ts';
import type { ModuleError } from './messages.ts';

type Where = { readonly file: string; readonly roots: readonly string[] };
type Said = Pick<ModuleError, 'message' | 'hint'>;

const toPath = (text: string): string => (text.startsWith('file:') ? fileURLToPath(text) : text);

/** `path:line:column` anywhere in a line of a stack or of a compiler's message. */
const position = /((?:file:\/\/)?\/[^\s():]+|[A-Za-z]:\\[^\s():]+):(\d+)(?::(\d+))?/;

const onlyData = 'mend this line; a content module only defines data';

/** What a person needs to mend a module that does not compile, does not link or throws: its file, its line, one sentence. */
export function describeModuleError(error: unknown, where: Where): ModuleError {
  if (!(error instanceof Error))
    return {
      file: where.file,
      line: undefined,
      column: undefined,
      message: `the module throws ${JSON.stringify(error) ?? String(error)}`,
      hint: 'take the throw out; a content module only defines data',
    };
  return (
    describeCompile(error) ??
    describeMissingModule(error, where) ??
    describeOddImport(error, where) ??
    describeThrown(error, where)
  );
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
    hint: 'mend the syntax here or just above: often a comma, a bracket or a quote is missing',
  };
}

/**
 * Node: `Cannot find module '/x/z.ts' imported from /x/y.ts`; in a folder that no package.json makes one of ES modules
 * `Cannot find module 'z'\nRequire stack:\n- /x/y.ts`.
 */
function describeMissingModule({ message }: Error, where: Where): ModuleError | undefined {
  const imported = /Cannot find (module|package) '([^']+)' imported from '?([^'\n]+?)'?$/m.exec(message);
  const required = /^Cannot find (module) '([^']+)'(?:\nRequire stack:\n- ([^\n]+))?/.exec(message);
  const match = imported ?? required;
  if (!match) return undefined;
  const [, kind, missing = '', importer = where.file] = match;
  const file = toPath(importer);
  const what = kind === 'package' || !/^(?:[./]|[A-Za-z]:|file:)/.test(missing) ? 'package' : 'module';
  const name = what === 'package' ? missing : (toPath(missing).split(/[\\/]/).at(-1) ?? missing);
  return {
    file,
    line: lineOf(file, name),
    column: undefined,
    message: `imports from "${name}", which does not exist`,
    hint:
      what === 'package'
        ? "check the spelling; content imports from 'groundswell' and from its own files"
        : "check the file's name and folder; a path ends in .ts and begins with ./ or ../",
  };
}

/** Node: `Directory import '/x/sub' is not supported resolving ES modules imported from /x/y.ts`, `… Received protocol 'https:'`. */
function describeOddImport({ message }: Error, where: Where): ModuleError | undefined {
  const [, folder, importer] =
    /^Directory import '([^']+)' is not supported .* imported from (\S+)$/.exec(message) ?? [];
  const [, protocol] = /Received protocol '([^']+)'$/.exec(message) ?? [];
  const name = folder?.split(/[\\/]/).at(-1) ?? protocol;
  if (name === undefined) return undefined;
  const file = importer === undefined ? where.file : toPath(importer);
  return {
    file,
    line: lineOf(file, name),
    column: undefined,
    message: folder
      ? `imports from the folder "${name}"`
      : `imports from an address that begins with "${name}"`,
    hint: "content imports from 'groundswell' and from its own files, each named whole: './sources/survey.ts'",
  };
}

/** Anything thrown while the module ran, and names that a module does not export: placed by the stack. */
function describeThrown(error: Error, { file, roots }: Where): ModuleError {
  const said = sayThrown(error);
  for (const line of (error.stack ?? '').split('\n')) {
    const match = position.exec(line);
    const at = match && toPath(match[1] ?? '');
    if (!at || !roots.some((root) => at.startsWith(root))) continue;
    return { file: at, line: Number(match[2]), column: match[3] ? Number(match[3]) : undefined, ...said };
  }
  return { file, line: undefined, column: undefined, ...said };
}

/** Errors that have words of their own, in the order they are tried. */
const sayings: readonly (readonly [RegExp, (...found: string[]) => Said])[] = [
  [
    /The requested module '([^']+)' does not provide an export named '([^']+)'/,
    (from, name) => ({
      message: `imports "${name}", which ${from} does not export`,
      hint: 'check the spelling; what another module uses is written there with "export const"',
    }),
  ],
  [
    /Cannot access '([^']+)' before initialization/,
    (name) => ({
      message: `uses "${name}" before it is defined`,
      hint: 'define it further up; if it comes from another module, the two import each other: let one of them not need the other',
    }),
  ],
  [
    /^(\S+) is not defined$/,
    (name) => ({
      message: `uses "${name}", which is not defined here`,
      hint: `correct the name, or import it: import { ${name} } from '…'`,
    }),
  ],
];

function sayThrown(error: Error): Said {
  const { message } = error;
  if (error instanceof AuthorFault) return { message, hint: error.hint };
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(message);
    if (match) return say(...match.slice(1));
  }
  // What follows the first line is where in the engine it happened.
  return { message: `stops with an error: ${message.split('\n')[0]}`, hint: onlyData };
}

function lineOf(file: string, text: string): number | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const imports = lines.findIndex((line) => line.includes(text) && /\bfrom\b|\bimport\b/.test(line));
    return imports < 0 ? undefined : imports + 1;
  } catch {
    return undefined;
  }
}
