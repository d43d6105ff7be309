// Options with their price. None is a recommendation; each rests on what the evidence says of how things work.
import { cite, date, defineOption, prose } from 'groundswell';
import { foreignCultureLaws } from './claims/border.ts';
import { foodPricesSteady, growth2016 } from './claims/economy.ts';
import { informationShiftsViews } from './claims/information.ts';
import { familyContact } from './claims/outflow.ts';
import { needsHardCurrency } from './claims/patronage.ts';
import { watchOnDefectorFamilies } from './claims/surveillance.ts';

export const supportInformation = defineOption({
  id: 'support-information',
  name: prose`Support outside information`,
  gain: prose`It is said to shift views over time.${cite(informationShiftsViews)}`,
  cost: prose`Users bear the risk, up to death.${cite(foreignCultureLaws)}`,
});

export const seekEnforcement = defineOption({
  id: 'seek-enforcement',
  name: prose`Seek stricter enforcement`,
  gain: prose`It may cut the money that loyalty needs.${cite(needsHardCurrency)}`,
  cost: prose`In ${date('2016')} prices and growth held up.${cite(foodPricesSteady, growth2016)}`,
});

export const supportLeavers = defineOption({
  id: 'support-leavers',
  name: prose`Support people who leave`,
  gain: prose`They keep in touch and send news home.${cite(familyContact)}`,
  cost: prose`Families were reportedly watched.${cite(watchOnDefectorFamilies)}`,
});

export const investInEvidence = defineOption({
  id: 'invest-in-evidence',
  name: prose`Invest in evidence first`,
  gain: prose`It tests reports and sets thresholds.`,
  cost: prose`It takes time and may endanger people.`,
});
