// What limits the claims on famine, markets and money.
import { at, date, defineCaveat, prose, quantity } from 'groundswell';
import { apologyReported2010, currencyMeasureMotive, savingsLost2009 } from '../claims/currency.ts';
import { famineChangedStateSociety, famineDeathEstimates, famineDeaths } from '../claims/famine.ts';
import { everydayResistanceReading, shiftToMarketLivelihood } from '../claims/markets.ts';
import { kimJongIlOnMarkets, marketsPermanent, officialMarkets400 } from '../claims/markets-and-state.ts';
import { libertyInNorthKorea, marketScenariosPaper, piieFamineDeaths } from '../sources/society.ts';

export const famineUpperBound = defineCaveat({
  id: 'cav-famine-upper-bound',
  kind: 'scope',
  says: prose`Only an upper bound, without source, years or method. Other estimates span ${quantity(famineDeathEstimates)}.`,
  short: 'Famine deaths: an upper bound; estimates lie far apart',
  appliesTo: [famineDeaths],
  sources: [at(piieFamineDeaths)],
  evidence: ['s0-famine-deaths'],
});

export const famineCausalWording = defineCaveat({
  id: 'cav-famine-causal-wording',
  kind: 'bias',
  says: 'That the famine caused the change, and for good, is the author’s judgement.',
  short: 'The author’s judgement',
  appliesTo: [famineChangedStateSociety],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  evidence: ['s0-famine-changed-state-society'],
});

export const marketCountUnsourced = defineCaveat({
  id: 'cav-market-count-unsourced',
  kind: 'date',
  says: 'Liberty in North Korea gives neither source nor date for the number of markets.',
  short: 'No source or date given',
  appliesTo: [officialMarkets400],
  sources: [at(libertyInNorthKorea, { paragraph: 11 })],
  evidence: ['s0-official-markets-400'],
});

export const marketsCutBothWays = defineCaveat({
  id: 'cav-markets-cut-both-ways',
  kind: 'counter-evidence',
  says: prose`Informal business shrank after ${date('2020')}, and a paper of ${date('2019')} holds that markets could as well
    strengthen the leader.`,
  short: 'Business shrank later; markets may also steady',
  appliesTo: [marketsPermanent],
  sources: [at(marketScenariosPaper)],
  evidence: ['s0-markets-permanent'],
});

export const shiftHasNoNumber = defineCaveat({
  id: 'cav-shift-has-no-number',
  kind: 'scope',
  says: 'Liberty in North Korea gives neither a number nor a date for this shift.',
  short: 'No number or date given',
  appliesTo: [shiftToMarketLivelihood],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  evidence: ['s0-shift-to-market-livelihood'],
});

export const resistanceIsALabel = defineCaveat({
  id: 'cav-resistance-is-a-label',
  kind: 'motive',
  says: 'Resistance is the author’s word. People may simply be earning a living.',
  short: 'Traders may simply be earning a living',
  appliesTo: [everydayResistanceReading],
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  evidence: ['s0-everyday-resistance-reading'],
});

export const remarkUnsourced = defineCaveat({
  id: 'cav-remark-unsourced',
  kind: 'scope',
  says: 'Liberty in North Korea gives neither date nor source for the remark, and later reading did not find it.',
  short: 'The remark itself was not found',
  appliesTo: [kimJongIlOnMarkets],
  sources: [at(libertyInNorthKorea, { paragraph: 10 })],
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const measureMotiveInferred = defineCaveat({
  id: 'cav-measure-motive-inferred',
  kind: 'motive',
  says: 'The motive is inferred by the author.',
  short: 'Motive inferred by the author',
  appliesTo: [currencyMeasureMotive],
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  evidence: ['s0-2009-measure-motive'],
});

export const savingsUncounted = defineCaveat({
  id: 'cav-savings-uncounted',
  kind: 'scope',
  says: 'Liberty in North Korea does not say how many lost their savings.',
  short: 'How many is not said',
  appliesTo: [savingsLost2009],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  evidence: ['s0-2009-savings-lost'],
});

export const apologyUnconfirmed = defineCaveat({
  id: 'cav-apology-unconfirmed',
  kind: 'scope',
  says: 'The apology was reported from unnamed sources and never officially confirmed.',
  short: 'The apology was reported, never officially confirmed',
  appliesTo: [apologyReported2010],
  sources: [at(libertyInNorthKorea, { paragraph: 15 })],
  evidence: ['s0-2009-apology-reported'],
});
