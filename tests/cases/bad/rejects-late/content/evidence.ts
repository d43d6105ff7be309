import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

const readLater = async (): Promise<void> => {
  throw new Error('the file is not there');
};

void readLater();

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
});
