import { at, defineCausalLink } from 'groundswell';
import { exitChallengesLegitimacy, familyContact } from '../claims/outflow.ts';
import { remittanceBuyingPower, remittanceUses } from '../claims/remittances.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from '../drivers/outflow-and-diaspora.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { corruption } from '../variables/control.ts';
import { marketActivity, remittances } from '../variables/economy.ts';
import { diasporaContact, foreignInformation, knownOutflow } from '../variables/information.ts';
import { legitimacy } from '../variables/loyalty.ts';

export const diasporaContactToForeignInformation = defineCausalLink({
  id: 'diaspora-contact-to-foreign-information',
  from: diasporaContact,
  to: foreignInformation,
  sign: '+',
  says: 'Contact brings in news.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 46 }),
  claims: [familyContact],
  drivers: [outflowAndDiaspora, outsideInformation],
  evidence: ['l-diaspora-contact-to-foreign-information'],
});

export const remittancesToMarketActivity = defineCausalLink({
  id: 'remittances-to-market-activity',
  from: remittances,
  to: marketActivity,
  sign: '+',
  says: 'Money buys goods and funds business.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 47 }),
  claims: [remittanceUses, remittanceBuyingPower],
  drivers: [outflowAndDiaspora, marketizationFromBelowDriver],
  evidence: ['l-remittances-to-market-activity'],
});

export const remittancesToCorruption = defineCausalLink({
  id: 'remittances-to-corruption',
  from: remittances,
  to: corruption,
  sign: '+',
  says: 'Money pays protective bribes.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 47 }),
  claims: [remittanceUses],
  drivers: [outflowAndDiaspora, corruptionAsLubricant],
  evidence: ['l-remittances-to-corruption'],
});

export const knownOutflowToLegitimacy = defineCausalLink({
  id: 'known-outflow-to-legitimacy',
  from: knownOutflow,
  to: legitimacy,
  sign: '-',
  says: 'Known departures challenge legitimacy.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 48 }),
  claims: [exitChallengesLegitimacy],
  drivers: [outflowAndDiaspora, leadershipLegitimacy],
  evidence: ['l-known-outflow-to-legitimacy'],
});
