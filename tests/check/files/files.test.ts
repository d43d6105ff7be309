import { describe, expect, test } from 'vitest';
import { broken } from '../../../src/check/files/broken.ts';
import { filesChanged } from '../../../src/check/files/changed.ts';
import { fileFacts, htmlFile, pdfFile } from './facts.ts';

describe('files/changed', () => {
  const deck = { path: 'public/deck.html', bytes: 90, sha256: 'aa', document: 'public/deck' };
  const sheet = { path: 'public/briefing.pdf', bytes: 50, sha256: 'bb', document: 'public/briefing' };
  const message = (...found: { path: string; bytes: number; sha256: string }[]) =>
    filesChanged([deck, sheet], [sheet, ...found]).map((one) => one.message);

  test('the files that were built pass, with others beside them', () => {
    expect(message(deck, { path: 'public/own.txt', bytes: 1, sha256: 'cc' })).toEqual([]);
  });

  test('each way to differ has its words', () => {
    expect(message()).toEqual(['public/deck.html is missing, though it was built']);
    expect(message({ ...deck, path: 'public/old.html' })).toEqual([
      'public/deck.html is missing, though it was built; the same file lies at public/old.html',
    ]);
    expect(message({ ...deck, sha256: 'bb', bytes: 50 })).toEqual([
      'public/deck.html was replaced by public/briefing.pdf',
    ]);
    expect(message({ ...deck, sha256: 'x', bytes: 0 })).toEqual([
      'public/deck.html is empty, expected 90 bytes',
    ]);
    expect(message({ ...deck, sha256: 'x', bytes: 40 })).toEqual([
      'public/deck.html has 40 bytes, expected 90: it was cut short or changed by hand',
    ]);
    expect(filesChanged([deck], [{ ...deck, sha256: 'x' }])).toEqual([
      {
        severity: 'error',
        rule: 'files/changed',
        place: { file: 'public/deck.html', document: 'public/deck' },
        message: 'public/deck.html is not the file that was built: it was changed by hand or replaced',
        hint: 'Build it again: npm start. What should stay belongs into the content or a template',
      },
    ]);
  });
});

test('files/broken says which file cannot be read and why', () => {
  const files = [htmlFile('<p>whole</p>'), pdfFile(Buffer.from('%PDF-1.7 half'))];
  expect(broken.run(fileFacts({ files }))).toEqual([
    {
      place: { file: 'public/coast.pdf', document: 'public/briefing' },
      message: 'public/coast.pdf cannot be read: its end is missing',
      hint: 'Build it again: npm start',
    },
  ]);
});
