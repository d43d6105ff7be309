import { expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { plainText } from '../../src/model/printable.ts';
import { standingOf } from '../../src/sections/analysis/events.ts';
import { loadOnce } from '../load/load-once.ts';
import { selectDocuments } from './documents.ts';
import { documentOf, sectionOf } from './ruritania.ts';

type Row = { readonly when: string; readonly title: Parameters<typeof plainText>[0] } & Record<
  'struck' | 'standing',
  unknown
>;

test('a timeline stands in the order of time and says what is corrected and what is disputed', async () => {
  const loaded = await loadOnce('content');
  const { rows } = sectionOf(documentOf(selectDocuments('journalist', loaded), 'briefing'), 'events')
    .context as unknown as { rows: readonly Row[] };
  const said = rows.map(({ when, title, struck, standing }) => [when, plainText(title), struck, standing]);
  expect(said.map(([when]) => when)).toEqual([
    'February 2016',
    '7 April 2016',
    '10 May 2016',
    'September 2019',
    '2020 to 2022',
    '19 February 2026 to 25 February 2026',
    '12 March 2026',
  ]);
  expect(said[0]).toEqual([
    'February 2016',
    'Ri Yong Gil is reported purged and executed',
    false, // the report was made, and the removal was real: what did happen is not struck through
    'Corrected 10 May 2016',
  ]);
  expect(said[1]?.slice(2)).toEqual([false, 'Disputed May 2018']);
  expect(said[2]?.slice(2)).toEqual([false, '']);
});

test('an event is struck through where its corrected claim no longer holds, and only there', async () => {
  const { library } = await loadOnce('content');
  const event = library.events['ri-reported-purged']!;
  const id = event.claims[0]!;
  const as = (status: 'contradicted' | 'superseded' | 'disputed' | 'qualified'): Library => ({
    ...library,
    claims: { ...library.claims, [id]: { ...library.claims[id]!, status } },
  });
  expect(standingOf(event, as('contradicted'))).toMatchObject({ state: 'corrected', struck: true });
  expect(standingOf(event, as('superseded'))).toMatchObject({ state: 'corrected', struck: true });
  expect(standingOf(event, as('qualified'))).toMatchObject({ state: 'corrected', struck: false });
  expect(standingOf(event, as('disputed'))).toMatchObject({ state: 'disputed', struck: false });
});
