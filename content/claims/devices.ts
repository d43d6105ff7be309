// The devices that carry films and news.
import { at, defineClaim, money, own, prose, share, unknown } from 'groundswell';
import { nkNewsInterMedia2017 } from '../sources/since-2020-voices.ts';
import { compromisingConnectivity, libertyInNorthKorea } from '../sources/society.ts';

export const marketsSpeedDevices = defineClaim({
  id: 'markets-speed-devices',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The growth of markets speeds up the spread of foreign media and of the devices that play them.`,
  plain: prose`Where markets grow, foreign films and players spread faster.`,
  sources: [at(libertyInNorthKorea, { paragraph: 23 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-markets-speed-devices'],
});

export const deviceTypes = defineClaim({
  id: 'device-types',
  kind: 'observation',
  says: prose`The devices include phones, televisions, radios, laptops, tablets and disc players.`,
  plain: prose`People use phones, televisions, radios, laptops, tablets and disc players.`,
  sources: [at(libertyInNorthKorea, { paragraph: 23 })],
  asOf: '2019~',
  evidence: ['s0-device-types'],
});

export const dvdPlayerPrice = defineClaim({
  id: 'dvd-player-price',
  kind: 'statistic',
  says: prose`A low-cost disc player from China was priced at ${own()} before the border closed.`,
  plain: prose`A cheap disc player from China cost ${own()}.`,
  quantity: money({ amount: 20, currency: 'USD', qualifier: 'about' }),
  sources: [at(libertyInNorthKorea, { paragraph: 23 })],
  asOf: '2019~',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Liberty in North Korea, without a source',
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unsourced figure' },
  evidence: ['s0-dvd-player-price'],
});

export const usbUptake = defineClaim({
  id: 'usb-uptake',
  kind: 'observation',
  says: prose`USB sticks caught on because many computers and disc players can read them.`,
  plain: prose`USB sticks became common, because many computers and disc players can read them.`,
  sources: [at(libertyInNorthKorea, { paragraph: 23 })],
  asOf: '2019~',
  evidence: ['s0-usb-uptake'],
});

export const usbEvadesPolice = defineClaim({
  id: 'usb-evades-police',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`A USB stick is small and holds many hours of films, so it is easy to pass on and hard for the security police to find.`,
  plain: prose`A USB stick holds many films. It is easy to share and easy to hide.`,
  sources: [at(libertyInNorthKorea, { paragraph: 23 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-usb-evades-police'],
});

export const usbAccess81 = defineClaim({
  id: 'usb-access-81',
  kind: 'statistic',
  says: prose`In a survey of people who had left, ${own()} said that they had been able to use a USB stick.`,
  plain: prose`In a survey of people who had left, ${own()} had been able to use a USB stick.`,
  quantity: share({
    percent: 81,
    of: unknown('neither Liberty in North Korea nor the later check gives the number of people asked'),
    population: 'people who had left North Korea',
    fieldwork: unknown('Liberty in North Korea gives no year; the report was published in March 2017'),
    sampling: 'unknown',
  }),
  sources: [
    at(libertyInNorthKorea, { paragraph: 24 }),
    at(libertyInNorthKorea, { paragraph: 26 }),
    at(nkNewsInterMedia2017),
  ],
  asOf: '2017-03',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'InterMedia, Compromising Connectivity',
  grade: {
    reliability: 'B',
    credibility: 2,
    why: 'editors’ proposal: for people who left; lower if read for the whole country',
  },
  evidence: ['s0-usb-access-81'],
});

export const usbIllegal98 = defineClaim({
  id: 'usb-illegal-98',
  kind: 'statistic',
  says: prose`Among those of them who had a USB stick, ${own()} kept banned media on it.`,
  plain: prose`Of those who had a stick, ${own()} kept banned films on it.`,
  quantity: share({
    percent: 98,
    of: unknown('neither Liberty in North Korea nor the later check gives the number of owners asked'),
    population: 'owners of a USB stick among people who had left North Korea',
    fieldwork: unknown('Liberty in North Korea gives no year'),
    sampling: 'unknown',
    unit: 'owners of a USB stick',
  }),
  sources: [at(libertyInNorthKorea, { paragraph: 25 }), at(libertyInNorthKorea, { paragraph: 26 })],
  asOf: '2017-03',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'InterMedia, Compromising Connectivity',
  grade: {
    reliability: 'B',
    credibility: 2,
    why: 'editors’ proposal: for people who left; lower if read for the whole country',
  },
  evidence: ['s0-usb-illegal-98'],
});

export const stateDigitalControls = defineClaim({
  id: 'state-digital-controls',
  kind: 'assessment',
  judgedBy: 'InterMedia',
  says: prose`The main finding of the report behind the USB figures was that the state was building stronger digital controls.`,
  plain: prose`The same report warned that the state was learning to control phones and computers better.`,
  sources: [at(compromisingConnectivity)],
  asOf: '2017-03',
  hedge: 'expert-judgement',
  evidence: ['s0-usb-access-81', 's0-usb-illegal-98'],
});
