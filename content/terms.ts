import { defineTerm, unknown } from 'groundswell';

const notYetChecked = 'not yet checked by a Korean reader';

export const jangmadang = defineTerm({
  id: 'jangmadang',
  label: 'jangmadang',
  definition: 'A market place that grew outside the state plan.',
  plain: 'A market that people made themselves.',
  original: unknown(notYetChecked),
  evidence: ['t-jangmadang'],
});

export const rations = defineTerm({
  id: 'public-distribution-system',
  label: 'Public Distribution System',
  definition: 'The state’s system of food rations.',
  plain: 'The state’s way of handing out food.',
  original: unknown(notYetChecked),
  evidence: ['t-public-distribution-system'],
});

export const workUnit = defineTerm({
  id: 'work-unit',
  label: 'work unit',
  definition: 'The workplace to which the state assigns a person.',
  plain: 'The job that the state gives a person.',
  original: unknown(notYetChecked),
  evidence: ['t-work-unit'],
});

export const marketizationTerm = defineTerm({
  id: 'marketization-from-below',
  label: 'marketisation from below',
  definition: 'The growth of markets that people drive, not policy.',
  plain: 'Markets that grow because people need them, not because the state plans them.',
  original: unknown(notYetChecked),
  evidence: ['t-marketization-from-below'],
});

export const everydayResistance = defineTerm({
  id: 'everyday-resistance',
  label: 'everyday resistance',
  definition: 'Quiet daily rule-breaking, read as resistance.',
  plain: 'Breaking rules quietly, day by day.',
  original: unknown(notYetChecked),
  evidence: ['t-everyday-resistance'],
});

export const currencyRedenomination = defineTerm({
  id: 'currency-redenomination',
  label: 'redenomination',
  definition: 'The exchange of old money for new, here with a limit on the sum.',
  plain: 'Swapping old money for new money.',
  original: unknown(notYetChecked),
  evidence: ['t-currency-redenomination'],
});

export const legitimacy = defineTerm({
  id: 'legitimacy',
  label: 'legitimacy',
  definition: 'An accepted right to rule.',
  plain: 'When people accept that their rulers may rule.',
  original: unknown(notYetChecked),
  evidence: ['t-legitimacy'],
});

export const microSurvey = defineTerm({
  id: 'micro-survey',
  label: 'micro-survey',
  definition: 'A very small survey, here one taken inside the country.',
  plain: 'A survey that asks only a few people.',
  original: unknown(notYetChecked),
  evidence: ['t-micro-survey'],
});

export const jangmadangGeneration = defineTerm({
  id: 'jangmadang-generation',
  label: 'Jangmadang Generation',
  definition: 'The age group that grew up with markets, not with rations.',
  plain: 'Young people who grew up with markets.',
  original: unknown(notYetChecked),
  evidence: ['t-jangmadang-generation'],
});

export const brokerNetwork = defineTerm({
  id: 'broker-network',
  label: 'broker network',
  definition: 'A chain of middlemen who move people or money.',
  plain: 'Middlemen who pass money along.',
  original: unknown(notYetChecked),
  evidence: ['t-broker-network'],
});

export const civilSpace = defineTerm({
  id: 'civil-space',
  label: 'civil space',
  definition: 'Social life that does not depend on the state.',
  plain: 'Life together that the state does not run.',
  original: unknown(notYetChecked),
  evidence: ['t-civil-space'],
});
