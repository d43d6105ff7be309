import { at, defineClaim, defineSource, unknown } from 'groundswell';

export const almanac = defineSource({
  id: 'placeholder-almanac',
  title: unknown('the cover is torn off'),
  short: 'Almanac',
  publisher: 'Strelsau Institute',
  kind: 'book',
  issued: '2024',
  url: 'https://example.org/almanac',
});

export const rolls = defineClaim({
  id: 'placeholder-rolls',
  kind: 'observation',
  says: 'Rolls are round.',
  sources: [at(almanac)],
  asOf: '2024',
});
