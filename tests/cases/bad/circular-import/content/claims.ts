import { at, defineClaim } from 'groundswell';
import { few } from './caveats.ts';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
  evidence: [few.id],
});
