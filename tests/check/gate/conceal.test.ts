import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { concealProtected } from '../../../src/check/gate/conceal.ts';
import type { Diagnostic, Subject } from '../../../src/lib/diagnostic.ts';
import { formatDiagnostic } from '../../../src/lib/report.ts';
import type { Library } from '../../../src/model/library.ts';
import { claimOf, libraryOf, said, sourceOf } from '../files/facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundswell-conceal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flavia = {
  id: 'flavia',
  name: 'Flavia Tarlenheim',
  aliases: ['Countess Helga'],
  role: said('A writer'),
};
const library = {
  ...libraryOf({
    sources: [sourceOf('diary', { protected: { identity: 'Flavia Tarlenheim' } })],
    claims: [claimOf('open', 'A diary tells of the winter')],
  }),
  actors: { flavia },
} as unknown as Library;

const finding = (text: string, message: string): Diagnostic => {
  const file = join(folder, 'profile.ts');
  writeFileSync(file, `${text}\n`);
  return { severity: 'error', rule: 'layout/words', place: { file, line: 1, column: 1 }, message };
};

const told = (one: Diagnostic, held = library): string => formatDiagnostic(concealProtected([one], held)[0]!);

test('a report quotes no line that holds a protected word, nor its other names', () => {
  for (const words of ['flavia-tarlenheim', 'Countess  Helga']) {
    const text = told(finding(`headline: 'As ${words} said'`, `“As ${words} said” is too long`));
    expect(text).not.toMatch(/flavia|helga/i);
    expect(text).toContain('“As █████ said” is too long');
    expect(text).toContain('it holds a protected word');
  }
});

test('what a finding is about leaves with no protected word either', () => {
  const leave = (subject: Subject) => concealProtected([{ ...finding('', 'one'), subject }], library)[0]!;
  for (const markup of ['https://example.org/Flavia-Tarlenheim', 'https://example.org/?q=Countess%20Helga'])
    expect(leave({ markup })).not.toHaveProperty('subject');
  expect(leave({ section: 'flavia-tarlenheim' })).not.toHaveProperty('subject');
  expect(leave({ markup: 'https://example.org/flavia' }).subject).toEqual({
    markup: 'https://example.org/flavia',
  });
});

test('an address hides no protected word behind its code', () => {
  const address = 'https://example.org/%C3%A0?q=Flavia%20Tarlenheim&share=72%';
  expect(told(finding('', `Unexpected address "${address}"`))).toContain(
    'Unexpected address "https://example.org/à?q=█████&share=72%"',
  );
  expect(told(finding('', 'Unexpected address "a%20b"'))).toContain('"a%20b"');
});

test('all other lines are quoted as they are', () => {
  const one = finding("headline: 'As Flavia said'", 'too long');
  expect(told(one)).toContain("1 | headline: 'As Flavia said'");
  const open = libraryOf({ sources: [sourceOf('diary', {})] });
  expect(concealProtected([one], open)).toEqual([one]);
});

test('content that cannot be read protects its words all the same', () => {
  const one = finding("protected: { identity: ['Flavia'] },", 'identity is a list, expected text in quotes');
  expect(formatDiagnostic(one)).not.toContain('Flavia');
});
