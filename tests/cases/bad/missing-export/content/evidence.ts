import { at, defineClaim } from 'groundswell';
import {
  survey,
  surveyOfTrams,
} from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey), at(surveyOfTrams)],
  asOf: '2024',
});
