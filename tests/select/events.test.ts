import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/load/load.ts';
import { plainText } from '../../src/model/printable.ts';
import { selectDocuments } from './documents.ts';
import { documentOf, sectionOf } from './ruritania.ts';

type Row = { readonly when: string; readonly title: Parameters<typeof plainText>[0] } & Record<
  'struck' | 'standing',
  unknown
>;

test('a timeline stands in the order of time, strikes out what did not happen and says what is disputed', async () => {
  const loaded = await loadLibrary({ content: 'content', templates: 'templates' });
  const { rows } = sectionOf(documentOf(selectDocuments('journalist', loaded), 'briefing'), 'events')
    .context as unknown as { rows: readonly Row[] };
  const said = rows.map(({ when, title, struck, standing }) => [when, plainText(title), struck, standing]);
  expect(said.map(([when]) => when)).toEqual([
    'The 1990s',
    '30 November 2009',
    'February 2016',
    '7 April 2016',
    '10 May 2016',
    'May 2018',
    'September 2019',
    '2020',
    'December 2020 to 2023',
  ]);
  expect(said[2]).toEqual([
    'February 2016',
    'Ri Yong Gil is reported purged and executed',
    true,
    'Corrected 10 May 2016',
  ]);
  expect(said[3]?.slice(2)).toEqual([false, 'Disputed May 2018']);
  expect(said[4]?.slice(2)).toEqual([false, '']);
});
