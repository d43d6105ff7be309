import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulePages } from '../../src/build/stage-rules.ts';
import { rules } from '../../src/check/registry.ts';

const cases = 'tests/cases/rules';
const folderOf = (id: string): string => join(cases, id.replace('/', '-'));
const filesIn = (folder: string): readonly string[] => globSync('**/*.{ts,hbs,css,png}', { cwd: folder });

describe.for(rules.map(({ id }) => id))('%s', (id) => {
  test('has a library that breaks it, the finding that its author reads, and a twin', () => {
    const folder = folderOf(id);
    expect(filesIn(join(folder, 'broken'))).not.toEqual([]);
    expect(filesIn(join(folder, 'fixed'))).not.toEqual([]);
    const told = readFileSync(join(folder, 'expected.txt'), 'utf8');
    const ids = [...told.matchAll(/ \[([a-z]+\/[a-z-]+)\]$/gm)].map(([, found]) => found);
    expect(new Set(ids)).toEqual(new Set([id]));
    expect(told).toMatch(/^ {4}→ \S/m);
  });
});

/** The lists of rules that are run on their cases, each by itself. */
const shows = globSync('tests/check/**/*.test.ts')
  .map((file) => readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, ''))
  .filter((text) => /\btest(?:Printed)?Rules\(/.test(text))
  .join('\n');

/** How the code names a rule: `weakJudgement` for `evidence/weak-judgement`. */
const codeName = (id: string): string =>
  id.slice(id.indexOf('/') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('every rule is run on its case by a test', () => {
  const isRun = (id: string): boolean =>
    new RegExp(`\\brule\\(${codeName(id)}\\b|\\{\\s*id: '${id}'`).test(shows);
  expect(rules.map(({ id }) => id).filter((id) => !isRun(id))).toEqual([]);
});

test('every folder of a case belongs to a rule', () => {
  const known = new Set(rulePages.map(({ id }) => folderOf(id)));
  expect(globSync(`${cases}/*`).filter((folder) => !known.has(folder))).toEqual([]);
});

test('every rule of a stage is shown at work: by a case that expects it, or by a test that names it', () => {
  const shown = globSync('tests/**/*.{test.ts,txt}', { exclude: [import.meta.filename] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(rulePages.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});
