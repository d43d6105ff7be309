import { at, defineAudience, defineCaveat, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const builder = defineClaim({
  id: 'constructor',
  kind: 'observation',
  says: 'A builder built the trams.',
  sources: [at(survey)],
  asOf: '2024',
});

export const one = defineCaveat({
  id: 'one-builder',
  says: 'One builder was seen.',
  short: 'One builder',
  kind: 'scope',
  appliesTo: [builder],
});

export const staff = defineAudience({ id: 'internal', name: 'Staff', briefing: [{ section: 'cover' }] });

export const long = defineAudience({
  id: 'readers-who-are-very-patient-and-have-the-time-to-read-a-name-of-more-than-eighty-letters',
  name: 'Patient readers',
  briefing: [{ section: 'cover' }],
});
