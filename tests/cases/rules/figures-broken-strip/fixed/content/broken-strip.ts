import { at, defineAudience, defineCausalLink, defineVariable } from 'groundswell';
import { bakers, bread, survey } from './evidence.ts';

const variable = (id: string, name: string) => defineVariable({ id, name });
const [early, warm, calm] = [
  variable('early-rising', 'Early rising'),
  variable('warm-bread', 'Warm bread'),
  variable('calm-streets', 'Calm streets'),
] as const;

const shared = {
  sign: '+',
  hedge: 'asserted',
  source: at(survey, { paragraph: 3 }),
  claims: [bakers],
  drivers: [bread],
} as const;
export const earlyToWarm = defineCausalLink({
  ...shared,
  id: 'early-to-warm',
  from: early,
  to: warm,
  says: 'Early rising warms the bread.',
});
export const warmToCalm = defineCausalLink({
  ...shared,
  id: 'warm-to-calm',
  from: warm,
  to: calm,
  says: 'Warm bread calms the streets.',
});

export const readers = defineAudience({
  id: 'broken-strip-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'figure',
      headline: 'Bread calms the streets',
      figure: { figure: 'causal-map', title: 'From bed to calm', links: [earlyToWarm, warmToCalm] },
    },
  ],
  backup: [{ section: 'sources' }],
});
