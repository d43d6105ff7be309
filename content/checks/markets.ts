// What later public knowledge says on famine, markets and money.
import { at, date, defineCheck, prose, quantity } from 'groundswell';
import { unrest2009 } from '../claims/beliefs.ts';
import { apologyReported2010, currencyMeasure2009, currencyMeasureTerms } from '../claims/currency.ts';
import { famineDeathEstimates, famineDeaths } from '../claims/famine.ts';
import { microSurveySample } from '../claims/limits.ts';
import { marketIncome, marketIncomeThreeQuarters } from '../claims/markets.ts';
import { kimJongIlOnMarkets, marketsPermanent } from '../claims/markets-and-state.ts';
import {
  beyondParallelIncome,
  beyondParallelView,
  cnnCurrencyOfficial,
  excessDeathsCopy,
  goodkindWest,
  guardianApology,
  humanRightsWatch,
  marketScenariosPaper,
  nkNewsPolls,
  piieFamineDeaths,
  piieInsidePoll,
  piieKimJongIlMarket,
  rfaApology,
} from '../sources/society.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-03';

export const checkFamineDeaths = defineCheck({
  id: 'check-famine-deaths',
  claims: [famineDeaths],
  verdict: 'partly',
  says: prose`Estimates span ${quantity(famineDeathEstimates)}. Liberty in North Korea’s figure is the top of the middle range.`,
  short: 'Top of the middle range of estimates',
  basis: 'read',
  sources: [at(piieFamineDeaths), at(goodkindWest), at(excessDeathsCopy)],
  checked,
  evidence: ['s0-famine-deaths'],
});

export const checkMarketIncome = defineCheck({
  id: 'check-market-income',
  claims: [marketIncome],
  verdict: 'partly',
  says: prose`The figure comes from a convenience sample of ${quantity(microSurveySample)}, asked inside the country in ${date('2016')}.
    Liberty in North Korea names neither the sample nor the year. ${quantity(marketIncomeThreeQuarters)} put the market’s part at three quarters
    or more.`,
  short: 'True of a tiny sample, not the country',
  basis: 'read',
  sources: [at(beyondParallelIncome), at(beyondParallelView), at(piieInsidePoll), at(nkNewsPolls)],
  checked,
  evidence: ['s0-market-income-72'],
});

export const checkKimJongIlRemark = defineCheck({
  id: 'check-kim-jong-il-remark',
  claims: [kimJongIlOnMarkets],
  verdict: 'unproven',
  says: prose`The exact remark and its date were not found. A speech of ${date('2008-06-18')} that is attributed to him makes the
    same point in similar words.`,
  short: 'Exact remark not found; similar speech exists',
  basis: 'read',
  sources: [at(piieKimJongIlMarket)],
  checked,
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const checkMarketsPermanent = defineCheck({
  id: 'check-markets-permanent',
  claims: [marketsPermanent],
  verdict: 'partly',
  says: prose`After ${date('2020')} trade almost stopped and informal business shrank. A paper of ${date('2019')} argues that markets
    could as well strengthen the leader.`,
  short: 'Informal business shrank after the border closure',
  basis: 'read',
  sources: [at(humanRightsWatch), at(marketScenariosPaper)],
  checked,
  evidence: ['s0-markets-permanent'],
});

export const checkCurrencyMeasure = defineCheck({
  id: 'check-currency-measure',
  claims: [currencyMeasure2009, unrest2009],
  verdict: 'supported',
  says: prose`The measure was announced on ${date('2009-11-30')}: one new won for ${quantity(currencyMeasureTerms)}, with a cap on the
    sum that could be exchanged.`,
  short: 'Confirmed, with the date and the terms',
  basis: 'read',
  sources: [at(guardianApology), at(cnnCurrencyOfficial), at(rfaApology)],
  checked,
  evidence: ['s0-2009-currency-measure', 's4-2009-unrest-precedent'],
});

export const checkApology = defineCheck({
  id: 'check-apology',
  claims: [apologyReported2010],
  verdict: 'partly',
  says: prose`South Korean media and the NGO Good Friends reported it in ${date('2010-02')}. An analyst in Seoul said that it was for
    poor execution, not for the policy. It was never officially confirmed.`,
  short: 'Reported in the South, never officially confirmed',
  basis: 'read',
  sources: [at(guardianApology), at(rfaApology)],
  checked,
  evidence: ['s0-2009-apology-reported'],
});
