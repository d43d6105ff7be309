import { defineActor } from 'groundswell';

export const rudolf = defineActor({
  id: 'rudolf',
  name: 'Rudolf Elphberg',
  aliases: ['Rudolf V', 'rudolf elphberg', 'Rudolf Elphberg'],
  kind: 'person',
  role: 'King',
});

export const king = defineActor({
  id: 'the-king',
  name: 'Rudolf V',
  kind: 'person',
  role: 'King',
});
