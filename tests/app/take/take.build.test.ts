import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { compile, formatted, openCopy } from '../new/project.ts';

let copy: Awaited<ReturnType<typeof openCopy>>;
beforeEach(async () => {
  copy = await openCopy();
});

const gazette = `TY  - NEWS
TI  - Bread is dear, says the "Gazette", and the bakers' guild says why in a sentence that is far too long for a line
T2  - Strelsau Gazette
AU  - Hentzau, Rupert
PY  - 2024
DA  - 2024/06/01/
UR  - https://example.org/dear
ER  -
`;
const survey = `TY  - RPRT
TI  - Bread survey of Strelsau
PB  - Institute of Strelsau
UR  - https://example.org/bread
ER  -
`;
const path = 'content/sources/hentzau-2024-bread.ts';
const library = () => join(copy.folder, 'library.ris');

test('new records become modules as the formatter and the compiler want them, once', async () => {
  await copy.write('library.ris', gazette);
  const first = await copy.take([library()]);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('1 new, 0 changed, 0 as they are');
  const module = await copy.read(path);
  expect(module).toContain("import { defineSource } from 'groundswell';");
  expect(module).toContain("title:\n    'Bread is dear");
  expect(module).toContain("issued: '2024-06-01'");
  expect(formatted(module)).toBe(module);
  expect(await compile(copy.folder)).toBe('');
  const second = await copy.take([library()]);
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(second.out).toContain('0 new, 0 changed, 1 as they are');
  expect(await readdir(join(copy.folder, 'content/sources'))).toEqual(['hentzau-2024-bread.ts']);
});

test('what would change is shown, and written on --yes alone; what else stands there stays', async () => {
  await copy.write('library.ris', gazette + survey);
  const before = await copy.read('content/evidence.ts');
  const shown = await copy.take([library()]);
  expect(shown.code).toBe(1);
  expect(shown.out).toMatch(
    /changed {2}\S*content\/evidence\.ts:21 {3}bread-survey\n +publisher: "Strelsau Institute" → "Institute of Strelsau"\nNothing/,
  );
  expect(await copy.read('content/evidence.ts')).toBe(before);
  expect(existsSync(join(copy.folder, path))).toBe(false);
  expect((await copy.take([library(), '--new'])).code).toBe(0);
  expect(existsSync(join(copy.folder, path))).toBe(true);
  expect(await copy.read('content/evidence.ts')).toBe(before);
  expect((await copy.take([library(), '--yes'])).code).toBe(0);
  expect(await copy.read('content/evidence.ts')).toBe(
    before.replace("publisher: 'Strelsau Institute'", "publisher: 'Institute of Strelsau'"),
  );
  expect((await copy.take([library()])).out).toContain('0 new, 0 changed, 2 as they are');
});

test('what becomes known takes the place of unknown, and its import goes where it was the last', async () => {
  const bare = gazette.replace(/UR.*\n/, '');
  await copy.write('library.ris', bare);
  await copy.take([library()]);
  expect(await copy.read(path)).toContain("url: unknown('library.ris does not say')");
  await copy.write(path, (await copy.read(path)).replace('url:', '// by hand: (a, b)\n  url:'));
  await copy.write('library.ris', gazette);
  expect((await copy.take([library(), '--yes'])).code).toBe(0);
  const module = await copy.read(path);
  expect(module).toContain("// by hand: (a, b)\n  url: 'https://example.org/dear',\n");
  expect(module).toContain("import { defineSource } from 'groundswell';");
  expect(formatted(module)).toBe(module);
});

test('several sources of one module are changed where each is written', async () => {
  const two = (await copy.read('content/evidence.ts'))
    .replace("url: unknown('read on paper')", "url: 'https://example.org/gazette'")
    .replace(
      "short: 'Strelsau Gazette',\n  publisher: 'Strelsau Gazette'",
      "short: 'Strelsau Gazette',\n  csl: { 'citation-key': 'g' },\n  publisher: 'Gazette'",
    );
  await copy.write('content/evidence.ts', two);
  await copy.write(
    'library.ris',
    `${survey.replace('ER', 'Y2  - 2025/01/02\nER')}TY  - NEWS\nID  - g\nTI  - A title\nT2  - Strelsau Gazette\nUR  - https://example.org/gazette\nER  -\n`,
  );
  expect((await copy.take([library(), '--yes'])).code).toBe(0);
  const module = await copy.read('content/evidence.ts');
  expect(module).toContain("id: 'bread-survey',\n  accessed: '2025-01-02',\n");
  expect(module).toContain("publisher: 'Institute of Strelsau'");
  expect(module).toContain("id: 'gazette',\n  title: 'A title',\n");
  expect(module).toContain("'container-title': 'Strelsau Gazette'");
  expect((await copy.take([library()])).out).toContain('0 new, 0 changed, 2 as they are');
});

test('a record that is not taken is an error, and the others are taken', async () => {
  await copy.write('library.ris', `${gazette}TY  - RPRT\nAU  - Nobody, N.\nER  -\n${gazette}`);
  const { code, err } = await copy.take([library()]);
  expect(code).toBe(1);
  expect(err).toMatch(
    /library\.ris:9: error: record "of line 9" is not taken: title, publisher and address are missing/,
  );
  expect(err).toMatch(/library\.ris:12: error: .* it is the same publication as the record of line 1/);
  expect(existsSync(join(copy.folder, path))).toBe(true);
});

test('a source whose fields are not written in its call is left as it is, and the error says where', async () => {
  await copy.write('library.ris', survey.replace('Institute of Strelsau', 'Strelsau Guild'));
  const evidence = await copy.read('content/evidence.ts');
  const call = evidence.slice(evidence.indexOf('export const survey'), evidence.indexOf('});') + 3);
  const spread = `const fields = ${call.slice(call.indexOf('(') + 1, -2)};\nexport const survey = defineSource({ ...fields });`;
  const written = evidence.replace(call, spread);
  await copy.write('content/evidence.ts', written);
  const { code, err } = await copy.take([library(), '--yes']);
  expect(code).toBe(1);
  expect(err).toMatch(/content\/evidence\.ts:\d+:\d+: error: the source "bread-survey" is not written/);
  expect(err).toContain('[take/place]');
  expect(await copy.read('content/evidence.ts')).toBe(written);
});

test('a file that cannot be read is refused, and nothing is written', async () => {
  await copy.write('empty.bib', '% nothing');
  expect(await copy.take([join(copy.folder, 'empty.bib')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no record in it'),
  });
  expect((await copy.take([join(copy.folder, 'gone.ris')])).err).toContain('cannot be read (ENOENT)');
  expect(await copy.take(['library.doc'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('.ris, .bib, .json'),
  });
  await writeFile(library(), Buffer.from('TY  - BOOK\nTI  - M\xfcller\nER  -\n', 'latin1'));
  expect((await copy.take([library()])).err).toContain('its letters are not written in UTF-8');
  expect(existsSync(join(copy.folder, 'content/sources'))).toBe(false);
});
