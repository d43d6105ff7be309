import { defineAudience } from 'groundswell';

export const citizens = defineAudience({ id: 'citizens', name: 'Citizens', style: 'leger' });
