// The timeline up to the sanctions. Each moment stands on its claims and carries what was later corrected.
import { cite, date, defineEvent, prose, quantity } from 'groundswell';
import { jangSongThaek, kimJongIl, kimYongIl, pakNamGi } from '../actors/leaders.ts';
import { kenGause } from '../actors/observers.ts';
import {
  anger2009,
  apologyForExecution,
  apologyReported2010,
  currencyMeasure2009,
  currencyMeasureTerms,
  financeOfficialReport,
  premierApologyReport,
  savingsLost2009,
} from '../claims/currency.ts';
import { economyFell2015, growth2015 } from '../claims/economy.ts';
import {
  famineDeathEstimates,
  famineFollowsBreakdown,
  rationsInsufficient,
  stateEconomyBreakdown,
} from '../claims/famine.ts';
import { gauseMarginalisedForecast } from '../claims/forecasts-leadership.ts';
import { kimJongIlOnMarkets, kimJongIlSpeech2008 } from '../claims/markets-and-state.ts';
import { jangPurged } from '../claims/removals.ts';

export const economyBreaksDown = defineEvent({
  id: 'economy-breaks-down',
  title: 'The planned economy breaks down and famine follows',
  when: '199X',
  says: prose`State rations fail. How many died is disputed; estimates lie far apart.${cite(famineDeathEstimates)}`,
  claims: [stateEconomyBreakdown, famineFollowsBreakdown, rationsInsufficient, famineDeathEstimates],
});

export const speechAgainstMarkets = defineEvent({
  id: 'speech-against-markets',
  title: 'A speech calls markets a source of conduct against socialism',
  when: '2008-06-18',
  claims: [kimJongIlSpeech2008, kimJongIlOnMarkets],
  actors: [kimJongIl],
});

export const currencyExchanged = defineEvent({
  id: 'currency-exchanged',
  title: 'The state exchanges the currency and savings are lost',
  when: '2009-11-30',
  says: prose`One new won replaces ${quantity(currencyMeasureTerms)}, and the sum is capped.${cite(currencyMeasureTerms, savingsLost2009)}`,
  claims: [currencyMeasure2009, currencyMeasureTerms, savingsLost2009, anger2009],
});

export const apologyReported = defineEvent({
  id: 'apology-reported',
  title: 'The premier is reported to have apologised',
  when: '2010-02-05',
  says: prose`It was never officially confirmed. The execution of a finance official, reported in ${date('2010-03')}, was not confirmed either.${cite(premierApologyReport, financeOfficialReport)}`,
  claims: [premierApologyReport, apologyReported2010, apologyForExecution, financeOfficialReport],
  actors: [kimYongIl, pakNamGi],
});

export const jangPurgedEvent = defineEvent({
  id: 'jang-purged',
  title: 'Jang Song Thaek is purged and executed',
  when: '2013-12',
  claims: [jangPurged],
  actors: [jangSongThaek],
});

export const economyShrinks = defineEvent({
  id: 'economy-shrinks',
  title: 'The economy is estimated to shrink',
  when: '2015',
  says: prose`The Bank of Korea put growth at ${quantity(growth2015)}.${cite(growth2015)}`,
  claims: [growth2015, economyFell2015],
});

export const gauseForecast = defineEvent({
  id: 'gause-forecast',
  title: 'An analyst expects the leader to be pushed to the margins',
  when: '2015-04',
  says: prose`It did not happen by ${date('2020-04')}.${cite(gauseMarginalisedForecast)}`,
  claims: [gauseMarginalisedForecast],
  actors: [kenGause],
});
