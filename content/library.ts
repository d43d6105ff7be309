import { date, defineLibrary, prose, unknown } from 'groundswell';

export const northKorea = defineLibrary({
  id: 'north-korea',
  title: 'Change from below',
  subject: 'North Korea',
  edition: 'First edition',
  avoid: ['hermit kingdom'],
  asOf: '2026-11-22',
  signedOff: unknown('no editor has signed this edition yet'),
  contact: unknown('no address for corrections is set up yet'),
  rests: prose`The figures rest on one public page of an NGO, written before the border closed in ${date('2020')}. A blog post of
    ${date('2016-04')} relays reports by others. Later publications were read to check them.`,
});
