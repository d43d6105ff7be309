import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

function yearOf(text: string): string {
  if (!text) throw new Error('no year was given');
  return text;
}

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: yearOf(''),
});
