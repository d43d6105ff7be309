import { at, defineCausalLink } from 'groundswell';
import { recordBorderCrossing } from '../claims/border.ts';
import {
  eliteServedFirst,
  famineChangedStateSociety,
  famineFollowsBreakdown,
  millionsLeftAlone,
  rationsInsufficient,
  stateEconomyBreakdown,
} from '../claims/famine.ts';
import { crossBorderExchange } from '../drivers/cross-border-exchange.ts';
import { famineAndRationCollapse } from '../drivers/famine-and-ration-collapse.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import {
  eliteFirstAllocation,
  famine,
  rationDelivery,
  selfProvisioning,
  stateEconomyFailure,
  stateSocietyBond,
} from '../variables/economy.ts';
import { crossBorderMovement } from '../variables/information.ts';

export const stateEconomyFailureToFamine = defineCausalLink({
  id: 'state-economy-failure-to-famine',
  from: stateEconomyFailure,
  to: famine,
  sign: '+',
  says: 'Economic breakdown brings famine.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 1 }),
  claims: [famineFollowsBreakdown, stateEconomyBreakdown],
  drivers: [famineAndRationCollapse],
  evidence: ['l-state-economy-failure-to-famine'],
});

export const stateEconomyFailureToRationDelivery = defineCausalLink({
  id: 'state-economy-failure-to-ration-delivery',
  from: stateEconomyFailure,
  to: rationDelivery,
  sign: '-',
  says: 'Breakdown ends reliable rations.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 1 }),
  claims: [rationsInsufficient, stateEconomyBreakdown],
  drivers: [famineAndRationCollapse],
  evidence: ['l-state-economy-failure-to-ration-delivery'],
});

export const eliteFirstAllocationToStateSocietyBond = defineCausalLink({
  id: 'elite-first-allocation-to-state-society-bond',
  from: eliteFirstAllocation,
  to: stateSocietyBond,
  sign: '-',
  says: 'Favouring the top weakens the bond with the rest.',
  hedge: 'implied',
  source: at(libertyInNorthKorea, { paragraph: 1 }),
  claims: [eliteServedFirst, famineChangedStateSociety],
  drivers: [famineAndRationCollapse],
  evidence: ['l-elite-first-allocation-to-state-society-bond'],
});

export const rationDeliveryToSelfProvisioning = defineCausalLink({
  id: 'ration-delivery-to-self-provisioning',
  from: rationDelivery,
  to: selfProvisioning,
  sign: '-',
  says: 'Fewer rations, more self-help.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 1 }),
  claims: [rationsInsufficient, millionsLeftAlone],
  drivers: [famineAndRationCollapse],
  evidence: ['l-ration-delivery-to-self-provisioning'],
});

export const famineToCrossBorderMovement = defineCausalLink({
  id: 'famine-to-cross-border-movement',
  from: famine,
  to: crossBorderMovement,
  sign: '+',
  says: 'Hunger pushed people over the border.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 27 }),
  claims: [recordBorderCrossing],
  drivers: [famineAndRationCollapse, crossBorderExchange],
  evidence: ['l-famine-to-cross-border-movement'],
});
