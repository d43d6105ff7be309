// Broadcasts, leaflets and grants from outside.
import { amount, at, date, defineClaim, own, prose, withoutUnit } from 'groundswell';
import { graded } from '../../grades.ts';
import {
  asiaFinancialPhone2025,
  devdiscourseVoice2025,
  joongAngVoa2025,
  kbsRadio2025,
  kbsStations2025,
  news1Radio2025,
  nkNewsBroadcasters2025,
  straitsTimesRfa2026,
} from '../../sources/since-2020-control.ts';
import {
  koreaHeraldLeaflets2025,
  koreaTimesGrants2025,
  news1Grants2025,
  voaGrants2025,
} from '../../sources/since-2020-voices.ts';

export const usAgencyCut2025 = defineClaim({
  id: 'us-agency-cut-2025',
  kind: 'event',
  when: '2025-03-14',
  says: prose`A US order of ${date('2025-03-14')} cut the agency that pays for Voice of America and Radio Free Asia to the least that the law allows.`,
  sources: [at(nkNewsBroadcasters2025)],
  asOf: '2025-03-14',
  grade: graded.agency,
  evidence: ['f-info-1'],
});

export const seoulRadioStopped2025 = defineClaim({
  id: 'seoul-radio-stopped-2025',
  kind: 'observation',
  says: prose`South Korean intelligence stopped its own radio to the North in ${date('2025-07')}, two private stations said. The service would not confirm it.`,
  sources: [at(kbsRadio2025)],
  asOf: '2025-07',
  hedge: 'reported',
  reportedBy: 'two private stations',
  grade: graded.unnamed,
  evidence: ['f-info-2'],
});

export const broadcastHours2025 = defineClaim({
  id: 'broadcast-hours-2025',
  kind: 'statistic',
  says: prose`Foreign broadcasts to the North fell from ${withoutUnit(own('before'))} to ${own()} in ${date('2025')}, by an outside count.`,
  plain: prose`Broadcasts to the North fell from ${withoutUnit(own('before'))} to ${own()} in ${date('2025')}.`,
  quantity: amount({ value: 89, unit: 'hours a day' }),
  quantities: {
    before: amount({ value: 415, unit: 'hours a day' }),
  },
  sources: [at(news1Radio2025)],
  asOf: '2025-07',
  staleAfter: '2027',
  hedge: 'reported',
  reportedBy: '38 North, as News1 relays it',
  grade: graded.agency,
  evidence: ['f-info-3'],
});

export const stationsLeft2025 = defineClaim({
  id: 'stations-left-2025',
  kind: 'statistic',
  says: prose`In the same year stations aimed at the North fell from ${withoutUnit(own('before'))} to ${own()}, and frequencies from ${own('frequencies-before')} to ${own('frequencies')}.`,
  quantity: amount({ value: 5, unit: 'stations' }),
  quantities: {
    before: amount({ value: 11, unit: '' }),
    frequencies: amount({ value: 6, unit: '' }),
    'frequencies-before': amount({ value: 25, unit: '' }),
  },
  sources: [at(kbsStations2025)],
  asOf: '2025',
  hedge: 'reported',
  reportedBy: 'KBS World',
  grade: graded.agency,
  evidence: ['f-info-4'],
});

export const voiceOfFreedomStopped2025 = defineClaim({
  id: 'voice-of-freedom-stopped-2025',
  kind: 'event',
  when: '2025-09-01',
  says: prose`The South’s defence ministry switched its station Voice of Freedom off on ${date('2025-09-01')}, for the first time in fifteen years. Its loudspeakers had gone silent in ${date('2025-06')}.`,
  sources: [at(devdiscourseVoice2025)],
  asOf: '2025-09-01',
  grade: graded.agency,
  evidence: ['f-info-5'],
});

export const voaRestarted2025 = defineClaim({
  id: 'voa-restarted-2025',
  kind: 'observation',
  says: prose`The head of the US agency told a court that some Korean broadcasts of Voice of America began again on ${date('2025-08-28')}. Staff said that production had not.`,
  sources: [at(joongAngVoa2025)],
  asOf: '2025-09-25',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'the head of the US agency',
  grade: graded.agency,
  evidence: ['f-info-6'],
});

export const rfaRevival2026 = defineClaim({
  id: 'rfa-revival-2026',
  kind: 'observation',
  says: prose`Radio Free Asia said on ${date('2026-01-15')} that its Korean service would return with ${own()} in Seoul and, at first, one radio programme a week.`,
  quantity: amount({ value: 4, unit: 'reporters' }),
  sources: [at(straitsTimesRfa2026)],
  asOf: '2026-01',
  staleAfter: '2027',
  grade: graded.agency,
  evidence: ['f-info-7'],
});

export const phoneScreenshots2025 = defineClaim({
  id: 'phone-screenshots-2025',
  kind: 'observation',
  says: prose`A phone brought out in ${date('2024')} stored a screenshot every ${own()} in a folder closed to its user, and replaced Southern words. The BBC examined one device.`,
  plain: prose`One phone that was brought out took a picture of its screen every ${own()}. Its user could not see the pictures.`,
  quantity: amount({ value: 5, unit: 'minutes' }),
  sources: [at(asiaFinancialPhone2025)],
  asOf: '2024',
  hedge: 'reported',
  reportedBy: 'the BBC, read in a relay',
  grade: graded.relay,
  evidence: ['f-info-8'],
});

export const grantsFrozen2025 = defineClaim({
  id: 'grants-frozen-2025',
  kind: 'event',
  when: '2025-02/2025-03',
  says: prose`In ${date('2025-02')} US grants were frozen for nearly all groups in Seoul that work on human rights in the North. Part of the money came back in ${date('2025-03')}.`,
  sources: [at(koreaTimesGrants2025), at(voaGrants2025)],
  asOf: '2025-03',
  hedge: 'reported',
  reportedBy: 'Voice of America, read in a copy',
  grade: graded.relay,
  evidence: ['f-ngo-1'],
});

export const grantsAdvisedToEnd2025 = defineClaim({
  id: 'grants-advised-to-end-2025',
  kind: 'observation',
  says: prose`Later in ${date('2025')} the US State Department was advised to end ${own()} of its democracy bureau, with those on China and Yemen spared. NKDB had cut staff in ${date('2025-05')}.`,
  quantity: amount({ value: 391, unit: 'grants' }),
  sources: [at(news1Grants2025)],
  asOf: '2025',
  hedge: 'reported',
  reportedBy: 'News1',
  grade: graded.unnamed,
  evidence: ['f-ngo-2'],
});

export const leafletsBanned2025 = defineClaim({
  id: 'leaflets-banned-2025',
  kind: 'event',
  when: '2025-12-02/2025-12-14',
  says: prose`South Korea’s parliament banned balloon leaflets through the aviation law on ${date('2025-12-02')}, and let police stop launches on ${date('2025-12-14')}.`,
  sources: [at(koreaHeraldLeaflets2025)],
  asOf: '2025-12-14',
  grade: graded.agency,
  evidence: ['f-seoul-1'],
});
