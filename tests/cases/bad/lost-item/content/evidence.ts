import { at, defineClaim, defineInventory, defineOmission } from 'groundswell';
import { survey } from './library.ts';

export const items = defineInventory({
  id: 'survey-items',
  items: ['s-trams-run', 's-trams-late', 's-weather', 's-trams-red'],
});

export const asides = defineOmission({
  id: 'asides',
  items: ['s-weather', 's-trams-red'],
  reason: 'aside',
  why: 'They say nothing of trams.',
});

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
  evidence: ['s-trams-run', 's-trams-red', 's-trams-latte'],
});
