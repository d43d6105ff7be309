import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChanged } from '../../src/build/changed-files.ts';
import type { Manifest } from '../../src/build/manifest.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'groundswell-changed-'));
  for (const { path, text } of files) await put(path, text);
});
afterEach(() => rm(out, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), text);
}

const files = [
  { document: 'citizens/deck', path: 'citizens/deck.html', text: 'the deck' },
  { document: 'citizens/deck', path: 'citizens/deck.pdf', text: 'the deck on paper' },
  { document: 'bakers/briefing', path: 'bakers/briefing.html', text: 'the briefing' },
];

/** What the build would have recorded of them. */
const manifest = files.map(({ document, path, text }) => ({
  document,
  files: [{ path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') }],
})) as unknown as Manifest;

const told = async (recorded: Manifest = manifest, audiences = ['citizens', 'bakers']) =>
  (await findChanged(recorded, { out, audiences })).map(({ severity, rule, place, message }) => ({
    rule: `${severity} ${rule}`,
    document: place.document,
    message,
  }));

const error = (document: string, message: string) => ({ rule: 'error files/changed', document, message });

test('files that lie as they were built are passed', async () => {
  expect(await told()).toEqual([]);
});

test('each file that does not is told of, with its document', async () => {
  await put('citizens/deck.html', 'a deck, changed by hand');
  await rm(join(out, 'citizens/deck.pdf'));
  await put('bakers/briefing.html', 'the deck');
  expect(await told()).toEqual([
    error(
      'citizens/deck',
      'citizens/deck.html is not the file that was built: it was changed by hand or replaced',
    ),
    error('citizens/deck', 'citizens/deck.pdf is missing, though it was built'),
    error('bakers/briefing', 'bakers/briefing.html was replaced by citizens/deck.html'),
  ]);
});

test('only of the audiences that are asked about, though the file that took the place of another is named', async () => {
  await put('citizens/deck.html', 'the briefing');
  await put('bakers/briefing.html', '');
  expect(await told(manifest, ['citizens'])).toEqual([
    error('citizens/deck', 'citizens/deck.html was replaced by bakers/briefing.html'),
  ]);
});

test('a file that no build made is a warning; hidden ones and those of others are not looked at', async () => {
  await put('citizens/own.txt', 'my own');
  await put('citizens/.hidden', 'of the system');
  await put('elsewhere/own.txt', 'of another library');
  expect(await told()).toEqual([
    {
      rule: 'warning files/changed',
      document: 'citizens',
      message: 'citizens/own.txt was not built, and lies among the files that are handed out',
    },
  ]);
});

test('without a record nobody can tell, and that is said; an empty folder needs none', async () => {
  expect(await told([])).toEqual([
    expect.objectContaining({
      rule: 'warning files/changed',
      message: expect.stringContaining('the record of the last build cannot be read'),
    }),
  ]);
  expect(await told([], ['nobody'])).toEqual([]);
});
