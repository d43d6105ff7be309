import {
  at,
  cite,
  defineActor,
  defineCheck,
  defineClaim,
  defineCorrection,
  defineDriver,
  defineMechanism,
  defineQuestion,
  defineSource,
  defineTerm,
  own,
  prose,
  quantity,
  share,
  unknown,
} from 'groundswell';

const paper = { kind: 'news', issued: '2024', url: 'https://example.org/paper' } as const;

export const survey = defineSource({
  id: 'survey',
  title: 'Bread survey </script><b>',
  short: 'Bread survey',
  publisher: 'Institute',
  ...paper,
});
export const gazette = defineSource({
  id: 'gazette',
  title: 'Gazette on bread',
  short: 'Gazette',
  publisher: 'Gazette',
  ...paper,
  derivedFrom: [survey],
});
export const secret = defineSource({
  id: 'secret',
  title: 'Secret paper of the palace',
  short: 'Secret paper',
  publisher: 'Palace office',
  ...paper,
  tlp: 'TLP:RED',
});

export const bakers = defineClaim({
  id: 'bakers',
  kind: 'statistic',
  says: prose`Of those asked, ${own()} rose early.`,
  quantity: share({
    count: 7,
    of: 12,
    unit: 'bakers asked',
    population: 'bakers in the capital',
    fieldwork: unknown('the paper gives no year'),
    sampling: 'convenience',
  }),
  sources: [at(survey), at(gazette)],
  asOf: '2024-03',
  reportedBy: 'the Institute',
});

export const queue = defineClaim({
  id: 'queue',
  kind: 'observation',
  says: 'The queue reached the river.',
  sources: [at(gazette)],
  asOf: '2024-04',
  status: 'disputed',
});

export const flood = defineClaim({
  id: 'flood',
  kind: 'rumour',
  says: 'The flour store was flooded.',
  firstReporter: 'a boatman',
  doubts: ['Nobody saw water.', 'It had not rained.'],
  sources: [at(gazette), at(survey)],
  asOf: '2024-05',
  status: 'unverified',
});

export const queueCheck = defineCheck({
  id: 'queue-check',
  claims: [queue],
  verdict: 'disputed',
  says: 'A photograph shows a shorter queue.',
  short: 'A photograph shows less',
  basis: 'read',
  sources: [at(survey)],
  checked: '2025-01',
});
export const queueToVerify = defineCheck({
  id: 'queue-to-verify',
  claims: [queue],
  verdict: 'unproven',
  says: 'The river may be another one.',
  short: 'Which river is open',
  basis: 'to-verify',
  checked: '2025-01',
});
export const queueSecret = defineCheck({
  id: 'queue-secret',
  claims: [queue],
  verdict: 'contradicted',
  says: 'The palace counted nine people.',
  short: 'The palace counted nine',
  basis: 'read',
  sources: [at(secret)],
  checked: '2025-01',
});

export const bakersCorrection = defineCorrection({
  id: 'bakers-corrected',
  claim: bakers,
  was: 'All bakers rose early.',
  now: prose`It was ${quantity(bakers)}.${cite(bakers)}`,
  date: '2025-02',
  sources: [at(survey)],
});

export const bread = defineDriver({
  id: 'bread',
  name: 'Bread',
  effect: 'mixed',
  layer: 'structural',
  headline: 'Bread holds the city',
  summary: prose`Bakers rise early.${cite(bakers)}`,
  status: [{ asOf: '2025', trend: 'mixed', says: 'Little changed.' }],
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
});

export const morning = defineMechanism({
  id: 'morning',
  name: 'Morning bread',
  says: 'Early bread calms the day.',
  steps: ['Bakers rise', 'Bread is warm', 'People are calm'],
  drivers: [bread],
  claims: [bakers],
  sources: [at(survey)],
});

export const whyBread = defineQuestion({
  id: 'why-bread',
  says: 'Why bread?',
  level: 'explain',
  readers: 'secondary',
  claims: [bakers],
  guide: prose`Because bakers rise early.${cite(bakers)}`,
});

export const loaf = defineTerm({
  id: 'loaf',
  label: 'loaf',
  definition: 'A unit of bread.',
  plain: 'One bread.',
  usage: 'Count loaves, not slices.',
  avoid: ['brick'],
  original: { text: '빵', language: 'ko' },
});
export const crumb = defineTerm({
  id: 'crumb',
  label: 'crumb',
  definition: 'What falls off.',
  original: unknown('not yet checked'),
  unread: { text: '부스러기', language: 'ko' },
});

export const rudolf = defineActor({
  id: 'rudolf',
  name: 'Rudolf Elphberg',
  aliases: ['Rudolf the Red'],
  kind: 'person',
  role: 'King',
  original: unknown('not yet checked'),
});
