import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openClaimWords } from '../../../src/app/preview/claim-words.ts';
import { loadLibrary } from '../../../src/load/load.ts';
import { copyWith, folderForTests, root, ruritania } from '../../end-to-end/folders.ts';

const folder = folderForTests();
const ships = `import { amount, at, date, defineClaim, own, prose, share } from 'groundswell';
import { survey } from './evidence.ts';
export const ships = defineClaim({
  id: 'ships',
  kind: 'observation',
  says: prose\`From \${date('2010-02')} to \${date('2010-02-14')}, \${own()} called; \${own('late')} were late.\`,
  quantity: amount({ value: 33000, unit: 'ships' }),
  quantities: {
    late: share({ count: 1200, of: 4000, population: 'ships', fieldwork: '2010', sampling: 'convenience' }),
  },
  sources: [at(survey, { paragraph: 3 })],
  asOf: '2010',
});
`;

test('a claim says its dates and numbers as documents print them', async () => {
  const content = await copyWith(ruritania, join(folder, 'content'), { 'ships.ts': () => ships });
  const loaded = await loadLibrary({ content, templates: join(root, 'templates') });
  const say = openClaimWords(loaded);
  expect(say(loaded.library.claims.ships!)).toBe(
    'From February 2010 to 14 February 2010, 33,000 ships called; 1,200 of 4,000 people asked were late.',
  );
  expect(say(loaded.library.claims['bakers-rise-early']!)).toBe(
    'In a survey, 7 of 12 bakers asked rose before dawn.',
  );
});
