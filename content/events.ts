// The timeline. Each moment stands on its claims and carries what was later corrected.
import { cite, date, defineEvent, prose, quantity } from 'groundswell';
import { restaurantStaff } from './actors/groups.ts';
import { jangSongThaek, kimJongIl, kimJongUn, kimYongIl, pakNamGi, riYongGil } from './actors/leaders.ts';
import { kenGause, quintana } from './actors/observers.ts';
import { workersParty } from './actors/state.ts';
import { china, southKoreanGovernment, unitedNations } from './actors/states-and-bodies.ts';
import {
  borderClosure2020,
  borderFences,
  foreignCultureLaws,
  informalCommerceShrank,
} from './claims/border.ts';
import {
  anger2009,
  apologyForExecution,
  apologyReported2010,
  currencyMeasure2009,
  currencyMeasureTerms,
  financeOfficialReport,
  premierApologyReport,
  savingsLost2009,
} from './claims/currency.ts';
import {
  economyFell2015,
  exportsToChinaFell2017,
  growth2015,
  growth2016,
  growth2023,
  growth2024,
  leaderInOffice2025,
} from './claims/economy.ts';
import { mayCongressHeld } from './claims/elites.ts';
import {
  famineDeathEstimates,
  famineFollowsBreakdown,
  rationsInsufficient,
  stateEconomyBreakdown,
} from './claims/famine.ts';
import { gauseMarginalisedForecast } from './claims/forecasts-leadership.ts';
import { kimJongIlOnMarkets, kimJongIlSpeech2008 } from './claims/markets-and-state.ts';
import { arrivalsYearly } from './claims/outflow.ts';
import { kaesongClosed } from './claims/patronage.ts';
import { colonelDefected, jangPurged, riYongGilPurged, riYongGilReappeared } from './claims/removals.ts';
import { defectionOf13 } from './claims/restaurant-case.ts';
import {
  commissionFoundTooLittle,
  lawyersCalledItAbduction,
  managerSaysPressed,
  rapporteurSawDeceit,
  restaurantInNingbo,
  threeMoreStaff,
} from './claims/restaurant-case-later.ts';
import { assassinationRumour } from './claims/rumours.ts';
import { measuresTightened, resolutionAdopted } from './claims/sanctions.ts';
import {
  correctArrivals,
  correctPropagandaForecast,
  groupPrecedentCorrection,
  restaurantCaseCorrection,
  riYongGilCorrection,
} from './corrections.ts';

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

export const riReportedPurged = defineEvent({
  id: 'ri-reported-purged',
  title: 'Ri Yong Gil is reported purged and executed',
  when: '2016-02',
  claims: [riYongGilPurged],
  actors: [riYongGil],
  corrections: [riYongGilCorrection],
});

export const kaesongShut = defineEvent({
  id: 'kaesong-shut',
  title: 'Seoul shuts the Kaesong industrial complex',
  when: '2016-02-10',
  claims: [kaesongClosed],
  actors: [southKoreanGovernment],
});

export const sanctionsAdopted = defineEvent({
  id: 'sanctions-adopted',
  title: 'The UN requires inspection of cargo and limits mineral exports',
  when: '2016-03-02',
  claims: [resolutionAdopted],
  actors: [unitedNations],
});

export const restaurantStaffArrive = defineEvent({
  id: 'restaurant-staff-arrive',
  title: 'Staff of a restaurant in China arrive in the South',
  when: '2016-04-07',
  says: prose`Seoul announced it the next day. Why they came is disputed.${cite(restaurantInNingbo, defectionOf13)}`,
  claims: [defectionOf13, restaurantInNingbo],
  actors: [restaurantStaff],
  corrections: [restaurantCaseCorrection, groupPrecedentCorrection],
});

export const attemptRumoured = defineEvent({
  id: 'attempt-rumoured',
  title: 'A rumour of an attempt on the leader’s life is doubted at once',
  when: '2016-04',
  claims: [assassinationRumour],
});

export const colonelConfirmed = defineEvent({
  id: 'colonel-confirmed',
  title: 'Seoul confirms that a senior colonel had defected the year before',
  when: '2016-04-11',
  claims: [colonelDefected],
});

export const congressMeets = defineEvent({
  id: 'congress-meets',
  title: 'The party congress meets and Kim Jong Un becomes party chairman',
  when: '2016-05-06/2016-05-09',
  claims: [mayCongressHeld],
  actors: [kimJongUn, workersParty],
});

export const riReappears = defineEvent({
  id: 'ri-reappears',
  title: 'State media list Ri Yong Gil alive, with new posts',
  when: '2016-05-10',
  claims: [riYongGilReappeared],
  actors: [riYongGil],
  corrections: [riYongGilCorrection],
});

export const moreStaffArrive = defineEvent({
  id: 'more-staff-arrive',
  title: 'More staff of restaurants abroad arrive in the South',
  when: '2016-06-01~',
  claims: [threeMoreStaff],
});

export const growthReturns = defineEvent({
  id: 'growth-returns',
  title: 'The economy is estimated to grow in the year of the new sanctions',
  when: '2016',
  says: prose`The Bank of Korea put growth at ${quantity(growth2016)}.${cite(growth2016)}`,
  claims: [growth2016],
});

export const coalHalted = defineEvent({
  id: 'coal-halted',
  title: 'China halts coal imports and exports to China fall',
  when: '2017',
  claims: [measuresTightened, exportsToChinaFell2017],
  actors: [china],
});

export const managerSpeaks = defineEvent({
  id: 'manager-speaks',
  title: 'The restaurant’s manager says that South Korean intelligence pressed him',
  when: '2018-05',
  claims: [managerSaysPressed],
  corrections: [restaurantCaseCorrection],
});

export const rapporteurSpeaks = defineEvent({
  id: 'rapporteur-speaks',
  title: 'The UN rapporteur says that some of the staff appeared to have been deceived',
  when: '2018-07',
  claims: [rapporteurSawDeceit],
  actors: [quintana],
});

export const commissionReports = defineEvent({
  id: 'commission-reports',
  title: 'A commission in Seoul finds too little evidence of coercion; lawyers abroad speak of abduction',
  when: '2019-09',
  claims: [commissionFoundTooLittle, lawyersCalledItAbduction],
});

export const borderSealed = defineEvent({
  id: 'border-sealed',
  title: 'The northern border is sealed, and trade almost stops',
  when: '2020',
  says: prose`Arrivals in the South fell to ${quantity(arrivalsYearly, '2021')} in ${date('2021')}.${cite(arrivalsYearly)}`,
  claims: [borderClosure2020, informalCommerceShrank, arrivalsYearly],
  corrections: [correctArrivals],
});

export const lawsAgainstForeignCulture = defineEvent({
  id: 'laws-against-foreign-culture',
  title: 'New laws punish foreign culture, and fences grow',
  when: '2020-12/2023',
  claims: [foreignCultureLaws, borderFences],
  corrections: [correctPropagandaForecast],
});

export const growthOfLateYears = defineEvent({
  id: 'growth-of-late-years',
  title: 'The economy is estimated to grow again',
  when: '2023/2024',
  says: prose`Estimates are ${quantity(growth2023)} for ${date('2023')} and ${quantity(growth2024)} for ${date('2024')}.${cite(growth2023, growth2024)}`,
  claims: [growth2023, growth2024],
});

export const stillInOffice = defineEvent({
  id: 'still-in-office',
  title: 'Kim Jong Un is still leader at the date of the latest source',
  when: '2025-08',
  claims: [leaderInOffice2025],
  actors: [kimJongUn],
});
