import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.ts';

const cases = 'tests/cases/rules';
const folderOf = (id: string): string => join(cases, id.replace('/', '-'));
const filesIn = (folder: string): readonly string[] => globSync('**/*.{ts,hbs,css,png}', { cwd: folder });

/** The fault is the file itself: the twin is the library without it. */
const isTooMany: ReadonlySet<string> = new Set(['templates/unused-partial']);

describe.for(checks.map(({ id }) => id))('%s', (id) => {
  test('has a library that breaks it, the finding that its author reads, and a twin', () => {
    const folder = folderOf(id);
    expect(filesIn(join(folder, 'broken'))).not.toEqual([]);
    if (!isTooMany.has(id)) expect(filesIn(join(folder, 'fixed'))).not.toEqual([]);
    const told = readFileSync(join(folder, 'expected.txt'), 'utf8');
    const ids = [...told.matchAll(/ \[([a-z]+\/[a-z-]+)\]$/gm)].map(([, found]) => found);
    expect(new Set(ids)).toEqual(new Set([id]));
    expect(told).toMatch(/^ {4}→ \S/m);
  });
});

test('every folder of a case belongs to a rule', () => {
  const known = new Set(checks.map(({ id }) => folderOf(id)));
  expect(globSync(`${cases}/*`).filter((folder) => !known.has(folder))).toEqual([]);
});
