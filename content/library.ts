import { date, defineLibrary, prose, unknown } from 'groundswell';

export const northKorea = defineLibrary({
  id: 'north-korea',
  title: 'Change from below',
  subject: 'North Korea',
  edition: 'Second edition',
  avoid: ['hermit kingdom'],
  asOf: '2026-03-31',
  signedOff: unknown('no editor has signed this edition yet'),
  contact: unknown('no address for corrections is set up yet'),
  rests: prose`What came before ${date('2020')} rests on Liberty in North Korea (about ${date('2019')}) and One Free Korea (${date('2016-04')}). What came since rests on reports and counts read up to ${date('2026-03')}, some in copies.`,
});
