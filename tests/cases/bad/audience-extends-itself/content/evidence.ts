import { defineAudience } from 'groundswell';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  extends: { entity: 'audience', id: 'visitors' },
  deck: [{ section: 'cover' }],
});

export const visitors = defineAudience({ id: 'visitors', name: 'Visitors', extends: citizens });
export const guests = defineAudience({ id: 'guests', name: 'Guests', extends: visitors });
