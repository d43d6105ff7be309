// Ships of the harbour by year: what its cells say, what one audience may not get, and who quotes them.
import {
  at,
  cell,
  cellValue,
  cite,
  date,
  defineAudience,
  defineCaveat,
  defineClaim,
  defineDataset,
  own,
  prose,
  quantity,
  unknown,
  withoutUnit,
} from 'groundswell';
import { flour, gazette, survey } from './evidence.ts';

export const ships = defineDataset({
  id: 'ships',
  title: 'Ships by year',
  columns: {
    year: { type: 'date', meaning: 'Year', key: true },
    moored: { type: 'amount', meaning: 'Ships that moored', unit: 'ships' },
    toll: { type: 'money', meaning: 'Toll that they paid', currency: 'EUR' },
    sunk: {
      type: 'share',
      meaning: 'Ships that sank later',
      of: 'moored',
      population: 'ships that moored',
      fieldwork: unknown('the ledger has no dates'),
      sampling: 'census',
      unit: 'ships',
    },
  },
  rows: [
    { year: '2022', moored: 1_047, toll: 52_350, sunk: 3 },
    {
      year: '2023',
      moored: { value: 236, qualifier: 'about', sources: [at(survey)] },
      toll: unknown('not counted'),
      sunk: 1,
    },
    { year: '2024', moored: { value: 63, tlp: 'TLP:RED' }, toll: 3_150, sunk: 0 },
  ],
  sources: [at(gazette)],
  asOf: '2025',
  hedge: 'reported',
  reportedBy: 'the harbour master',
});

export const smugglers = defineDataset({
  id: 'smugglers',
  title: 'Smugglers who were let through at night',
  columns: {
    year: { type: 'date', meaning: 'Year', key: true },
    boats: { type: 'amount', meaning: 'Boats without lights', unit: 'boats' },
  },
  rows: [{ year: '2024', boats: 481 }],
  sources: [at(gazette)],
  asOf: '2025',
  tlp: 'TLP:AMBER',
});

const busy = cell(ships, { year: '2022' }, 'moored');

export const noNightCount = defineCaveat({
  id: 'no-night-count',
  says: 'Nobody counted at night.',
  short: 'No count at night',
  kind: 'scope',
  appliesTo: [busy],
});

export const fewerShips = defineClaim({
  id: 'fewer-ships',
  kind: 'statistic',
  says: prose`From ${withoutUnit(own('before'))} in ${date('2022')} the ships fell to ${own()} in ${date('2023')}.`,
  quantity: cellValue(ships, { year: '2023' }, 'moored'),
  quantities: { before: cellValue(ships, { year: '2022' }, 'moored') },
  sources: [at(survey)],
  asOf: '2023',
});

export const sailors = defineAudience({
  id: 'sailors',
  name: 'Sailors',
  exports: ['evidence'],
  deck: [
    {
      section: 'gaps',
      headline: prose`The harbour took ${quantity(busy)} in ${date('2022')}${cite(busy)}`,
      gaps: [flour],
    },
    { section: 'gaps', headline: prose`${quantity(fewerShips)} came${cite(fewerShips)}`, gaps: [flour] },
    { section: 'sources' },
  ],
});
