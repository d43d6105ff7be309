import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { formatDiagnostic, formatReport } from '../../src/lib/report.ts';

const finding = (rest: Partial<Diagnostic>): Diagnostic => ({
  severity: 'error',
  rule: 'content/schema',
  place: { file: 'content/none.ts', line: 3, column: 5 },
  message: 'paper is "A5", which is not known',
  ...rest,
});

test('a finding says place, what is wrong, its rule and what to do', () => {
  expect(formatDiagnostic(finding({ hint: 'did you mean "A4"?' }))).toBe(
    'content/none.ts:3:5: error: paper is "A5", which is not known [content/schema]\n    → did you mean "A4"?',
  );
});

test('what is not known of a place is left out', () => {
  expect(formatDiagnostic(finding({ place: { file: 'content' } }))).toBe(
    'content: error: paper is "A5", which is not known [content/schema]',
  );
});

test('the line itself is shown where it can be read', () => {
  const place = { file: 'tests/cases/bad/unknown-paper/content/evidence.ts', line: 6 };
  expect(formatDiagnostic(finding({ place }))).toContain("\n    6 | paper: 'A5',");
});

test('a line that is not there is not shown', () => {
  const place = { file: 'tests/cases/bad/unknown-paper/content/evidence.ts', line: 600 };
  expect(formatDiagnostic(finding({ place }))).not.toContain('\n');
});

test('a late finding names its document, once', () => {
  const place = { file: 'content/none.ts', document: 'citizens/deck' };
  expect(formatDiagnostic(finding({ place, message: 'too long' }))).toContain(
    ': error: citizens/deck: too long',
  );
  expect(formatDiagnostic(finding({ place, message: 'citizens/deck is too long' }))).toContain(
    ': error: citizens/deck is too long',
  );
});

test('a mark stands under the column, and the page of the rule is named', () => {
  const place = { file: 'tests/cases/bad/unknown-paper/content/evidence.ts', line: 6, column: 3 };
  expect(formatDiagnostic(finding({ place }), 'rules.html#content-schema')).toContain(
    "\n    6 | paper: 'A5',\n      | ^\n    why: rules.html#content-schema",
  );
});

test('of a line that is too long to show, the part around its mark is shown', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-report-'));
  try {
    const file = join(folder, 'long.ts');
    await writeFile(file, `${'a'.repeat(300)}FAULT${'b'.repeat(300)}`);
    const [, line = '', mark = ''] = formatDiagnostic({
      severity: 'error',
      rule: 'content/schema',
      place: { file, line: 1, column: 301 },
      message: 'it is wrong',
    }).split('\n');
    expect(line).toContain('…aaa');
    expect(line.slice(mark.indexOf('^'))).toMatch(/^FAULTbbb/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a report goes file by file, those with errors first, each by its lines, and counts', () => {
  const at = (file: string, line: number) => ({ file: `content/none-${file}.ts`, line });
  const report = formatReport([
    finding({ severity: 'warning', place: at('a', 1), message: 'fourth' }),
    finding({ place: at('c', 1), message: 'third' }),
    finding({ place: at('b', 10), message: 'second' }),
    finding({ severity: 'warning', place: at('b', 9), message: 'first' }),
  ]);
  expect(report.match(/first|second|third|fourth/g)).toEqual(['first', 'second', 'third', 'fourth']);
  expect(report.split('\n')[0]).toBe('content/none-b.ts (1 error, 1 warning)');
  expect(report.split('\n').at(-1)).toBe('2 errors, 2 warnings');
});

test('findings that differ in names alone are told in full five times, then in a line each', () => {
  const findings = Array.from(
    { length: 7 },
    (_, index): Diagnostic => ({
      severity: 'warning',
      rule: 'evidence/headline',
      place: { file: 'nowhere.ts', line: index + 1 },
      message: `the headline “Bread ${index}” has no verb`,
      hint: 'say it as a sentence',
    }),
  );
  const report = formatReport(findings);
  expect(report.match(/→ say it as a sentence/g)).toHaveLength(5);
  expect(report).toContain(
    'nowhere.ts:7: warning: the headline “Bread 6” has no verb [evidence/headline], as above\n0 errors, 7 warnings',
  );
});
