import { defineAudience } from 'groundswell';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [
    { section: 'cover' },
    { section: 'text', name: 'appeal', body: ['Eat bread.'] },
    { section: 'text', name: 'appeal', body: ['Bake bread.'] },
  ],
  backup: [{ section: 'legend' }],
});

export const visitors = defineAudience({
  id: 'visitors',
  name: 'Visitors',
  extends: citizens,
  changes: {
    deck: {
      leaveOut: ['legend', 'cover'],
      add: [{ section: { section: 'legend' }, after: 'apeal' }],
      order: ['appeal', 'cover'],
      retitle: { apple: { headline: 'Please' } },
    },
  },
});
