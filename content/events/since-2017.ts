// The timeline since: the dispute, the closure, growth.
import { cite, date, defineEvent, prose, quantity } from 'groundswell';
import { quintana } from '../actors/observers.ts';
import { china } from '../actors/states-and-bodies.ts';
import {
  borderClosure2020,
  borderFences,
  foreignCultureLaws,
  informalCommerceShrank,
} from '../claims/border.ts';
import { exportsToChinaFell2017, growth2023, growth2024 } from '../claims/economy.ts';
import { arrivalsYearly } from '../claims/outflow.ts';
import {
  commissionFoundTooLittle,
  lawyersCalledItAbduction,
  managerSaysPressed,
  rapporteurSawDeceit,
} from '../claims/restaurant-case-later.ts';
import { measuresTightened } from '../claims/sanctions.ts';
import { correctArrivals, correctPropagandaForecast, restaurantCaseCorrection } from '../corrections.ts';

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
  title: 'The northern border is sealed, and trade almost stops for two years',
  when: '2020/2022',
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
