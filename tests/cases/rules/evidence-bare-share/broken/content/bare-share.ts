import { at, cite, defineAudience, defineClaim, own, prose, share, unknown } from 'groundswell';
import { gazette } from './evidence.ts';

export const toast = defineClaim({
  id: 'bare-share-toast',
  kind: 'statistic',
  says: prose`The paper says that ${own()} eat toast.`,
  quantity: share({
    percent: 81,
    of: unknown('the paper does not say'),
    population: 'readers of the paper',
    fieldwork: unknown('the paper does not say'),
    sampling: 'unknown',
  }),
  sources: [at(gazette)],
  asOf: '2025',
});

export const readers = defineAudience({
  id: 'bare-share-readers',
  name: 'Readers',
  deck: [
    {
      section: 'big-number',
      headline: 'Readers of the paper eat toast',
      claim: toast,
      caption: prose`of its readers, the paper says${cite(toast)}`,
    },
  ],
  backup: [{ section: 'sources' }],
});
