import { amount, at, date, defineClaim, own, prose, unknown } from 'groundswell';
import { covidCurbsPress, humanRightsWatch, libertyInNorthKorea, priceIsRights } from '../sources/society.ts';

export const corruptionSpeedsChange = defineClaim({
  id: 'corruption-speeds-change',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`If markets and outside information drive change, corruption makes them run faster.`,
  plain: prose`If markets and news drive change, bribes make it go faster.`,
  sources: [at(libertyInNorthKorea, { paragraph: 35 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-corruption-speeds-change'],
});

export const lawServesRulers = defineClaim({
  id: 'law-serves-rulers',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The law serves above all to protect those in power.`,
  plain: prose`The law is there to protect those in power, Liberty in North Korea says.`,
  sources: [at(libertyInNorthKorea, { paragraph: 35 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-law-serves-rulers'],
});

export const lawlessnessHelpsPeople = defineClaim({
  id: 'lawlessness-helps-people',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Where such rules are not enforced, Liberty in North Korea argues, ordinary people gain.`,
  plain: prose`Where such rules are not applied, ordinary people gain, Liberty in North Korea says.`,
  sources: [at(libertyInNorthKorea, { paragraph: 35 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  status: 'qualified',
  evidence: ['s0-lawlessness-helps-people'],
});

export const corruptionWeakensControl = defineClaim({
  id: 'corruption-weakens-control',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Before ${date('2020')}, corruption wore down state control and made many other changes possible.`,
  plain: prose`Before ${date('2020')}, bribes loosened the state’s grip.`,
  sources: [at(libertyInNorthKorea, { paragraph: 35 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  status: 'superseded',
  evidence: ['s0-corruption-weakens-control'],
});

export const unRefugeeBribery = defineClaim({
  id: 't-un-refugee-bribery',
  kind: 'testimony',
  speaker: 'a refugee whom the UN report does not name',
  left: unknown('the account gives no date'),
  relayedBy: 'OHCHR, quoted by Liberty in North Korea',
  says: prose`A refugee whom the UN report does not name says that bribes work, and that life could not be managed without them.`,
  plain: prose`One refugee told the UN that bribes work and that one could not get by without them.`,
  sources: [at(libertyInNorthKorea, { paragraph: 36 })],
  asOf: '2019-05',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'OHCHR, The Price Is Rights',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-un-refugee-bribery'],
});

export const unInterviews = defineClaim({
  id: 'un-interviews',
  kind: 'statistic',
  says: prose`The UN report on bribery rests on ${own()} of ${date('2017/2018')}, mostly with women from the north-eastern
    provinces who had settled in the South.`,
  plain: prose`The UN report is built on ${own()}, mostly with women from the north-east.`,
  quantity: amount({ value: 214, unit: 'first-hand interviews' }),
  sources: [at(priceIsRights)],
  asOf: '2019-05',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  evidence: ['s0-t-un-refugee-bribery', 's0-lawlessness-helps-people'],
});

export const tradeStillUnlawful = defineClaim({
  id: 'trade-still-unlawful',
  kind: 'observation',
  says: prose`Much everyday business is still formally against the law.`,
  plain: prose`Much everyday business is still against the law.`,
  sources: [at(libertyInNorthKorea, { paragraph: 37 })],
  asOf: '2019~',
  evidence: ['s0-trade-still-unlawful'],
});

export const officialsLiveOnBribes = defineClaim({
  id: 'officials-live-on-bribes',
  kind: 'observation',
  says: prose`Poorly paid officials depend on markets and bribes for their income.`,
  plain: prose`Officials earn little, so they live on markets and bribes.`,
  sources: [at(libertyInNorthKorea, { paragraph: 37 })],
  asOf: '2019~',
  evidence: ['s0-officials-live-on-bribes'],
});

export const extractNotArrest = defineClaim({
  id: 'extract-not-arrest',
  kind: 'observation',
  says: prose`Officials use their powers to take money from businesses rather than to bring them to court.`,
  plain: prose`They would rather take money from traders than arrest them.`,
  sources: [at(libertyInNorthKorea, { paragraph: 37 })],
  asOf: '2019~',
  evidence: ['s0-extract-not-arrest'],
});

export const penaltiesRaiseBribes = defineClaim({
  id: 'penalties-raise-bribes',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The harsher the penalty, the larger the bribe that a security officer can ask for.`,
  plain: prose`The harsher the punishment, the more money an officer can ask for.`,
  sources: [at(libertyInNorthKorea, { paragraph: 37 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-penalties-raise-bribes'],
});

export const crackdownSelfDefeating = defineClaim({
  id: 'crackdown-self-defeating',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Before ${date('2020')} Liberty in North Korea held that the same incentive made a real crackdown on private business impossible.`,
  plain: prose`Before ${date('2020')} Liberty in North Korea said that officials who live on bribes will not stop private business.`,
  sources: [at(libertyInNorthKorea, { paragraph: 37 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  status: 'superseded',
  evidence: ['s0-crackdown-self-defeating'],
});

export const onlyStateBodiesLegal = defineClaim({
  id: 'only-state-bodies-legal',
  kind: 'observation',
  says: prose`By law only state bodies may do business.`,
  plain: prose`By law, only the state may do business.`,
  sources: [at(libertyInNorthKorea, { paragraph: 38 })],
  asOf: '2019~',
  evidence: ['s0-only-state-bodies-legal'],
});

export const licenceBribes = defineClaim({
  id: 'licence-bribes',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`People with a private business therefore have to pay officials for a licence.`,
  plain: prose`So people with a business must pay officials for a permit.`,
  sources: [at(libertyInNorthKorea, { paragraph: 38 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-licence-bribes'],
});

export const authorityErodes = defineClaim({
  id: 'authority-erodes',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Such deals eat away the government’s authority, Liberty in North Korea holds.`,
  plain: prose`Such deals make the government weaker, Liberty in North Korea says.`,
  sources: [at(libertyInNorthKorea, { paragraph: 38 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-authority-erodes'],
});

export const privateBusinessTypes = defineClaim({
  id: 'private-business-types',
  kind: 'observation',
  says: prose`Restaurants, karaoke rooms, bathhouses and even private coal mines have grown up in this way.`,
  plain: prose`People run restaurants, karaoke rooms and even coal mines.`,
  sources: [at(libertyInNorthKorea, { paragraph: 38 })],
  asOf: '2019~',
  evidence: ['s0-private-business-types'],
});

/* Since the closure of 2020: from later publications, not from the page */

export const briberyCrackdown = defineClaim({
  id: 'bribery-crackdown',
  kind: 'observation',
  says: prose`During the pandemic the authorities also cracked down on the bribery that had let people get round restrictions
    since the later years of ${date('199X')}.`,
  plain: prose`In the pandemic the state also fought the bribes that had helped people to get round its rules.`,
  sources: [at(humanRightsWatch), at(covidCurbsPress)],
  asOf: '2024-03',
  staleAfter: '2027',
  reportedBy: 'Human Rights Watch',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  evidence: ['f-bribe-1', 's0-corruption-weakens-control', 's0-crackdown-self-defeating'],
});
