import { at, defineClaim, defineSource, unknown } from 'groundswell';

export const almanac = defineSource({
  id: 'placeholder-almanac',
  title: unknown('TODO: the title as published'),
  short: 'Almanac',
  publisher: 'Strelsau Institute',
  kind: 'book',
  issued: '2024',
  url: 'https://example.org/almanac',
});

export const rolls = defineClaim({
  id: 'placeholder-rolls',
  kind: 'observation',
  says: 'TODO: say what the almanac says of rolls.',
  sources: [at(almanac)],
  asOf: '2024',
});
