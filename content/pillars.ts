import { definePillar } from 'groundswell';

export const legitimation = definePillar({
  id: 'legitimation',
  name: 'Legitimation',
  definition:
    'Why people accept the rule: belief in its doctrine and leader, or thanks for what it provides.',
  after: 'Gerschewski (2013)',
});

export const repression = definePillar({
  id: 'repression',
  name: 'Repression',
  definition:
    'How the rule makes refusal costly: watching, threatening and punishing people, and keeping them apart.',
  after: 'Gerschewski (2013)',
});

export const coOptation = definePillar({
  id: 'co-optation',
  name: 'Co-optation',
  definition:
    'How the rule ties those it needs to itself: posts, goods, rations and licences in return for loyalty.',
  after: 'Gerschewski (2013)',
});
