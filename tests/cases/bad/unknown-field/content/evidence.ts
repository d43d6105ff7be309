import { amount, at, defineAudience, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'statistic',
  says: 'Trams run.',
  quantity: amount({ value: 3, unit: 'trams', qualifer: 'about' }),
  sources: [at(survey, { paragraf: 3 })],
  asof: '2024',
  asOf: '2024',
});

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  budgets: { slide: 3 },
  deck: [{ section: 'cover' }, { section: 'bottom-line', statment: 'Trams run.', statement: 'Trams run.' }],
});
