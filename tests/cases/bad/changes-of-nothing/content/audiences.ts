import { defineAudience } from 'groundswell';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  changes: { deck: { leaveOut: ['cover'] } },
});

export const visitors = defineAudience({
  id: 'visitors',
  name: 'Visitors',
  extends: citizens,
  deck: [{ section: 'cover' }],
  changes: { deck: { leaveOut: ['cover'] } },
});
