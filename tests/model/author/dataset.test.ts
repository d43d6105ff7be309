import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/load/load.ts';
import type { Loaded } from '../../../src/load/loaded.ts';
import { plainText } from '../../../src/model/printable.ts';
import { excludedFrom } from '../../../src/sections/marking/excluded.ts';
import { resolveAudience } from '../../../src/select/audience.ts';
import { permittedLibrary } from '../../../src/select/desk/permitted.ts';
import { evidenceCsv } from '../../../src/select/exports/evidence.ts';
import { copyCase, foldersIn } from '../../check/case.ts';
import { selectDocuments } from '../../select/documents.ts';
import { footOf, sectionOf } from '../../select/ruritania.ts';

let root: string;
let loaded: Loaded;
beforeAll(async () => {
  root = await copyCase(['tests/cases/harbour']);
  loaded = await loadLibrary(foldersIn(root));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const sailors = () => resolveAudience('sailors', loaded.library);

test('a cell that is quoted is a claim with the unit, the date, the source and the hedge of its row, column and dataset', () => {
  const claim = loaded.library.claims['ships-2022-moored'];
  expect(claim).toMatchObject({
    kind: 'statistic',
    asOf: '2022',
    hedge: 'reported',
    reportedBy: 'the harbour master',
    sources: [{ source: 'gazette' }],
    quantity: { type: 'amount', value: 1047, unit: 'ships', qualifier: 'exactly' },
  });
});

test('a cell that nobody quotes is no claim', () => {
  expect(Object.keys(loaded.library.claims).filter((id) => id.startsWith('ships-'))).toEqual([
    'ships-2022-moored',
  ]);
});

test('a cell prints in prose with its unit and its source, and its caveat travels', () => {
  const [deck] = selectDocuments('sailors', loaded);
  const [first] = deck!.sections;
  expect(plainText(first!.context.headline as never)).toBe('The harbour took 1,047 ships in 2022');
  expect(footOf({ ...deck!, sections: deck!.sections.slice(0, 1) }, 'gaps')).toMatchObject({
    caveats: ['No count at night'],
    sources: '1',
  });
  expect(JSON.stringify(sectionOf(deck!, 'sources').context)).toContain('Strelsau Gazette');
});

test('the number of a claim can be that of a cell, and the caveat of the cell travels with it', () => {
  const claim = loaded.library.claims['fewer-ships']!;
  expect(claim.quantity).toMatchObject({ value: 236, qualifier: 'about', unit: 'ships' });
  expect(loaded.library.caveatsOf['fewer-ships']).toEqual(['no-night-count']);
});

test('a dataset and a cell above the ceiling are not for the audience, and their numbers are looked for', () => {
  const open = permittedLibrary(loaded.library, sailors());
  expect(Object.keys(open.datasets)).toEqual(['ships']);
  expect(open.datasets.ships!.rows.map((row) => row.moored?.value)).toEqual([1047, 236, undefined]);
  const excluded = excludedFrom(sailors(), loaded.library).filter(({ kind }) => kind === 'dataset');
  expect(excluded.map(({ id, numbers }) => [id, numbers])).toEqual([
    ['ships', ['63 ships']],
    ['smugglers', ['481 boats']],
  ]);
  expect(excluded[1]!.texts).toContain('Smugglers who were let through at night');
});

test('the exported evidence names the datasets that its reader may get, and the cells that are quoted', () => {
  const csv = evidenceCsv({ library: loaded.library, audience: sailors(), locale: loaded.locales.en! });
  expect(csv).toContain('dataset,ships,Ships by year');
  expect(csv).toContain('claim,ships-2022-moored,');
  expect(csv).not.toMatch(/smuggler|481/i);
});
