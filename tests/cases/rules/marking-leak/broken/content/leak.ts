import { at, defineAudience, defineClaim, defineSource, unknown } from 'groundswell';
import { gazette } from './evidence.ts';

export const oven = defineClaim({
  id: 'leak-oven',
  kind: 'observation',
  says: 'The great oven under the palace has a second door behind the flour store',
  protected: true,
  sources: [at(gazette)],
  asOf: '2024',
});

export const letter = defineSource({
  id: 'leak-letter',
  title: 'A letter from the bakery',
  short: 'Bakery letter',
  publisher: unknown('it was passed on by hand'),
  kind: 'comment',
  issued: '2024',
  url: unknown('it was passed on by hand'),
  protected: { identity: 'Flavia Tarlenheim', place: 'Mill Lane, Hentzau' },
});

export const readers = defineAudience({
  id: 'leak-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      notes: ['Tell that it came from Mill Lane, Hentzau.'],
      points: [
        'Bakers light their ovens long before the sun is up, and the whole street wakes to the smell of warm bread',
        'Neighbours who queue for the same loaf each day come to know and to trust one another',
        'When flour runs short the bakers share what they have, and nobody in the street goes without',
      ],
    },
  ],
});
