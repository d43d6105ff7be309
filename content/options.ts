// Options with their price. None is a recommendation; each rests on what the evidence says of how things work.
import { cite, date, defineOption, prose } from 'groundswell';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { exportsToChinaFell2017, foodPricesSteady, growth2016 } from './claims/economy.ts';
import { informationShiftsViews, stateDigitalControls } from './claims/information.ts';
import { familyContact } from './claims/outflow.ts';
import { measuresTightened, survivalNeedsDisunity } from './claims/sanctions.ts';
import { mpsWatchWavering, watchOnDefectorFamilies } from './claims/surveillance.ts';

export const supportInformation = defineOption({
  id: 'support-information',
  name: prose`Policymakers could support the flow of outside information`,
  gain: prose`Outside information is said to shift views over time.${cite(informationShiftsViews)}`,
  cost: prose`Users bear the risk: laws are harsher and digital controls stronger.${cite(foreignCultureLaws, stateDigitalControls)}`,
});

export const seekEnforcement = defineOption({
  id: 'seek-enforcement',
  name: prose`Policymakers could seek stricter enforcement of sanctions, above all by China`,
  gain: prose`When China halted coal imports in ${date('2017')}, reported exports to China fell.${cite(measuresTightened, exportsToChinaFell2017)}`,
  cost: prose`It depends on unity among states that differ, and the measures of ${date('2016')} showed little effect within the year.${cite(survivalNeedsDisunity, growth2016, foodPricesSteady)}`,
});

export const supportLeavers = defineOption({
  id: 'support-leavers',
  name: prose`Policymakers could support people who leave and their ties with home`,
  gain: prose`Those who left keep in touch with relatives and send news home.${cite(familyContact)}`,
  cost: prose`Families of people who left were watched, and the border is harder to cross.${cite(watchOnDefectorFamilies, borderFences)}`,
});

export const investInEvidence = defineOption({
  id: 'invest-in-evidence',
  name: prose`Policymakers could invest in evidence before they act`,
  gain: prose`Reports confirmed in one place only could be tested, and indicators would get thresholds.${cite(mpsWatchWavering)}`,
  cost: prose`It takes time, and asking people inside may put them at risk.`,
});
