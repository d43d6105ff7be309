import { defineAudience } from 'groundswell';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  paper: 'A5',
  tlp: 'TLP:WHITE',
});
