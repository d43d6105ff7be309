import { defineClaim } from 'groundswell';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [],
  asOf: '2024',
});

export const stops = defineClaim({
  id: 'tram-stops',
  kind: 'observation',
  says: 'Trams stop.',
  asOf: '2024',
});
