import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { equivalentOf, equivalents, onOneLine } from '../../bench/mutants/equivalents.ts';
import { applied, keyOf, type Mutant, replaced } from '../../bench/mutants/mutant.ts';
import { type Judged, reportOf } from '../../bench/mutants/report.ts';
import { readReport } from '../../bench/mutants/run.ts';
import { batchesOf } from '../../bench/mutants/types.ts';
import { root } from '../../bench/world.ts';

const text = "const one = 1;\nexport const sum = (a: number) =>\n  a +\n  one;\nconst end = '';\n";
const mutant: Mutant = {
  file: 'src/lib/sum.ts',
  start: { line: 2, column: 2 },
  end: { line: 3, column: 5 },
  kind: 'ArithmeticOperator',
  replacement: 'a - one',
};

test('puts a fault in its place and leaves the rest of the file', () => {
  expect(applied(text, mutant)).toBe(
    "const one = 1;\nexport const sum = (a: number) =>\n  a - one;\nconst end = '';\n",
  );
  expect(replaced(text, mutant)).toBe('a +\n  one');
});

test('puts a fault into the first line', () => {
  const first = { ...mutant, start: { line: 0, column: 12 }, end: { line: 0, column: 13 }, replacement: '2' };
  expect(applied(text, first).startsWith('const one = 2;\nexport')).toBe(true);
});

describe('the report', () => {
  const judged = (fate: Judged['fate'], column = 2, equivalent?: Judged['equivalent']): Judged => ({
    mutant: { ...mutant, start: { ...mutant.start, column } },
    text,
    fate,
    equivalent,
  });
  const named = { file: mutant.file, from: 'a + one', to: 'a - one', why: 'It is never called.' };

  test('counts what the compiler and the tests found, and lists the rest with place and change', () => {
    const lines = reportOf([judged('refused'), judged('failed'), judged('survived'), judged('failed')]);
    expect(lines).toEqual([
      'src/lib/sum.ts:3:3 ArithmeticOperator',
      '  - a + one',
      '  + a - one',
      'Found: 3 of 4 (75.0 %), 1 by the compiler and 2 by tests.',
    ]);
  });

  test('neither counts nor lists what changes nothing', () => {
    expect(reportOf([judged('failed'), judged('survived', 2, named)])).toEqual([
      'Found: 1 of 1 (100.0 %), 0 by the compiler and 1 by tests; 1 more change nothing and are named in bench/mutants/equivalents.ts.',
    ]);
  });

  test('counts an entry of the list as found where a test notices it all the same', () => {
    expect(reportOf([judged('failed', 2, named)]).at(-1)).toMatch(/^Found: 1 of 1 /);
  });

  test('lists in the order of the file', () => {
    const lines = reportOf([judged('survived', 4), judged('survived', 2)]);
    expect(lines.filter((line) => line.startsWith('src'))).toEqual([
      'src/lib/sum.ts:3:3 ArithmeticOperator',
      'src/lib/sum.ts:3:5 ArithmeticOperator',
    ]);
  });

  test('tells apart what no fast test runs', () => {
    expect(reportOf([judged('refused'), judged('unreached'), judged('survived', 4)])).toEqual([
      'src/lib/sum.ts:3:3 ArithmeticOperator, no fast test runs it',
      '  - a + one',
      '  + a - one',
      'src/lib/sum.ts:3:5 ArithmeticOperator',
      expect.any(String),
      expect.any(String),
      'Found: 1 of 3 (33.3 %), 1 by the compiler and 0 by tests.',
      'No fast test runs 1 of them. Found of the others: 1 of 2 (50.0 %).',
    ]);
  });

  test('gives no share of nothing', () => {
    expect(reportOf([])).toEqual(['No mutant was tested.']);
  });
});

test('reads the fates from the report of Stryker, which counts from 1', () => {
  const statuses = { Killed: 'failed', Timeout: 'failed', RuntimeError: 'failed', Survived: 'survived' };
  const all = { ...statuses, NoCoverage: 'unreached' };
  const mutants = Object.keys(all).map((status, at) => ({
    mutatorName: 'StringLiteral',
    replacement: '""',
    status,
    location: { start: { line: at + 1, column: 3 }, end: { line: at + 1, column: 5 } },
  }));
  const fates = readReport(JSON.stringify({ files: { 'src/a.ts': { mutants } } }));
  const keys = Object.values(all).map((fate, line) => [
    keyOf({
      file: 'src/a.ts',
      start: { line, column: 2 },
      end: { line, column: 4 },
      kind: 'StringLiteral',
      replacement: '""',
    }),
    fate,
  ]);
  expect([...fates]).toEqual(keys);
});

test('has the compiler read at once only faults of files that do not import each other', () => {
  const of = (file: string): Mutant => ({ ...mutant, file });
  const [one, two, three] = [of('src/a.ts'), of('src/b.ts'), of('src/c.ts')];
  const texts = new Map([
    ['src/a.ts', "import { b } from './b.ts';"],
    ['src/b.ts', ''],
    ['src/c.ts', ''],
  ]);
  expect(batchesOf([one, two, three, one], texts)).toEqual([[one, three], [two], [one]]);
});

describe('the list of what changes nothing', () => {
  test('is found by file, text and replacement', () => {
    const entry = { file: mutant.file, from: 'a + one', to: 'a - one', why: 'It is never called.' };
    expect(equivalentOf(mutant, text, [entry])).toBe(entry);
    expect(equivalentOf({ ...mutant, replacement: 'a * one' }, text, [entry])).toBeUndefined();
    expect(equivalentOf({ ...mutant, file: 'src/lib/other.ts' }, text, [entry])).toBeUndefined();
  });

  test('names only what stands in the code', () => {
    const stale = equivalents.filter(
      ({ file, from }) => !onOneLine(readFileSync(join(root, file), 'utf8')).includes(from),
    );
    expect(stale).toEqual([]);
  });
});
