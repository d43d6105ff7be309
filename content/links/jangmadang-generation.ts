import { at, defineCausalLink } from 'groundswell';
import {
  cohortIdeologyEmpty,
  cohortNotStateReliant,
  cohortPivotal,
  cohortShareRises,
} from '../claims/generation.ts';
import { jangmadangGeneration } from '../drivers/jangmadang-generation.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import {
  attachmentToState,
  cohortShare,
  pressureForChange,
  upbringingWithoutStateProvision,
} from '../variables/loyalty.ts';

export const upbringingWithoutStateProvisionToAttachmentToState = defineCausalLink({
  id: 'upbringing-without-state-provision-to-attachment-to-state',
  from: upbringingWithoutStateProvision,
  to: attachmentToState,
  sign: '-',
  says: 'Never having relied on the state weakens attachment.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 42 }),
  claims: [cohortNotStateReliant, cohortIdeologyEmpty],
  drivers: [jangmadangGeneration],
  evidence: ['l-upbringing-without-state-provision-to-attachment-to-state'],
});

export const cohortShareToPressureForChange = defineCausalLink({
  id: 'cohort-share-to-pressure-for-change',
  from: cohortShare,
  to: pressureForChange,
  sign: '+',
  says: 'A larger cohort means more pressure.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 43 }),
  claims: [cohortShareRises, cohortPivotal],
  drivers: [jangmadangGeneration],
  evidence: ['l-cohort-share-to-pressure-for-change'],
});
