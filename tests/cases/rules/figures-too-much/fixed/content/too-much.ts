import { defineAudience, defineSource } from 'groundswell';
import { bread, gazette } from './evidence.ts';

/** Papers that print what the Gazette had before. */
export const echoes = ['Strelsau', 'Zenda', 'Hentzau'].map((town) =>
  defineSource({
    id: `too-much-${town.toLowerCase()}`,
    title: `The Echo of ${town}`,
    short: `Evening Echo of ${town}`,
    publisher: `Echo of ${town}`,
    kind: 'news',
    issued: '2025',
    url: 'https://example.org/echo',
    derivedFrom: [gazette],
  }),
);

export const readers = defineAudience({
  id: 'too-much-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'driver',
      driver: bread,
      figure: { figure: 'relays', title: 'Who prints the Gazette again', sources: [gazette, ...echoes] },
    },
  ],
  backup: [{ section: 'sources' }],
});
