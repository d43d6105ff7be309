import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '@babel/parser';
import type { Expression, Node, Statement } from '@babel/types';
import { relativePath } from '../../lib/paths.ts';

/** What a module gives a name to, with the comment above it. */
export type Declaration = {
  readonly doc: string;
  readonly value: Expression | undefined;
  readonly statement: Statement;
};

/** A module of TypeScript as its text says it; nothing in it is run. */
export type Module = {
  /** As it is named in messages. */
  readonly file: string;
  readonly text: string;
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Where an imported name comes from: the file, and its name there. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
};

/** The text of the doc comment above something; empty where there is none. */
export function docOf({ leadingComments }: Pick<Node, 'leadingComments'>): string {
  const comment = leadingComments?.filter(
    ({ type, value }) => type === 'CommentBlock' && value.startsWith('*'),
  );
  const lines = comment?.at(-1)?.value.slice(1).split('\n') ?? [];
  return lines
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join(' ')
    .trim();
}

/** Reads a module. Throws where the file is not there or is no TypeScript. */
export const readModule = (path: string): Module => parseModule(readFileSync(path, 'utf8'), path);

/** The same from its text. */
export function parseModule(text: string, path: string): Module {
  const declarations = new Map<string, Declaration>();
  const imports = new Map<string, { path: string; name: string }>();
  for (const statement of parse(text, { sourceType: 'module', plugins: ['typescript'] }).program.body) {
    if (statement.type === 'ImportDeclaration')
      for (const one of statement.specifiers)
        if (one.type === 'ImportSpecifier' && one.imported.type === 'Identifier')
          imports.set(one.local.name, {
            path: resolve(path, '..', statement.source.value),
            name: one.imported.name,
          });
    for (const [name, value] of declared(statement)) declarations.set(name, { ...value, statement });
  }
  return { file: relativePath(path), text, declarations, imports };
}

function declared(statement: Statement): [string, Omit<Declaration, 'statement'>][] {
  const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (inner?.type === 'FunctionDeclaration' && inner.id)
    return [[inner.id.name, { doc: docOf(statement), value: undefined }]];
  if (inner?.type !== 'VariableDeclaration') return [];
  return inner.declarations.flatMap(({ id, init }): [string, Omit<Declaration, 'statement'>][] =>
    id.type === 'Identifier' ? [[id.name, { doc: docOf(statement), value: init ?? undefined }]] : [],
  );
}

/** The text that an expression or a statement was written as, its lines moved to the left. */
export function textOf({ text }: Module, { start, end }: Pick<Node, 'start' | 'end'>): string {
  const from = start ?? 0;
  const lines = text.slice(from, end ?? from).split('\n');
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const indent = /^\s*/.exec(before)?.[0].length ?? 0;
  return lines.map((line, index) => (index === 0 ? line : line.slice(indent))).join('\n');
}
