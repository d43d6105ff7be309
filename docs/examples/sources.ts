import {
  date,
  defineActor,
  defineLibrary,
  defineSource,
  defineTerm,
  name,
  prose,
  strong,
  unknown,
} from 'groundswell';

export const library = defineLibrary({
  id: 'ruritania',
  title: 'The price of bread',
  subject: 'Ruritania',
  edition: 'First edition',
  houseMarking: 'TLP:AMBER+STRICT',
  asOf: '2026-03-01',
  language: 'en',
  rests: prose`Two surveys of the harbour towns and reports in the press, up to ${date('2026')}.`,
  avoid: ['crumb eaters'],
  style: 'ledger',
  signedOff: 'The editors, Strelsau',
  publisher: 'Strelsau Institute',
  address: 'https://example.org/briefings/',
  contact: 'corrections@example.org',
});

export const institute = defineActor({
  id: 'strelsau-institute',
  name: 'Strelsau Institute',
  kind: 'institution',
  role: 'Asks households in the harbour towns',
  original: unknown('the evidence gives no other script'),
  evidence: ['r-institute'],
});

export const minister = defineActor({
  id: 'minister-of-bread',
  name: 'Michael Strelsau',
  aliases: ['Black Michael'],
  kind: 'person',
  role: 'Minister of bread',
  affiliation: institute,
  original: { text: 'Михаил', language: 'ru' },
});

export const rye = defineTerm({
  id: 'rye',
  label: 'rye',
  definition: 'The grain of the mountains.',
  original: { text: 'рожь', language: 'ru' },
});

export const survey = defineSource({
  id: 'bread-survey',
  title: 'Bread in the harbour towns',
  short: 'Harbour survey',
  publisher: 'Strelsau Institute',
  authors: ['Helga von Maltzan'],
  kind: 'survey',
  issued: '2025-06',
  accessed: '2026-02-14',
  url: 'https://example.org/survey',
  read: { says: 'Its summary was read, in a copy:', at: 'https://example.org/copies/bread' },
  language: 'de',
  descriptor: 'Asks households in three towns each spring; says nothing of the mountains.',
  grade: { reliability: 'B', credibility: 2, why: 'method published, few people asked' },
  paragraphs: 40,
  csl: { type: 'report', DOI: '10.9999/bread' },
  tlp: 'TLP:CLEAR',
});

export const gazette = defineSource({
  id: 'gazette',
  title: unknown('the page has no title'),
  short: 'Strelsau Gazette',
  publisher: 'Strelsau Gazette',
  kind: 'news',
  issued: '2025-11-03',
  url: unknown('read on paper'),
  derivedFrom: [survey],
  protected: { identity: 'Antoinette Mauban', place: 'Mill Lane', other: 'cook at the embassy' },
});

export const loaf = defineTerm({
  id: 'loaf',
  label: 'loaf',
  definition: prose`The measure in which the ${name(institute)} counts bread.`,
  plain: 'One bread.',
  usage: prose`Count ${strong('loaves')}, not slices.`,
  original: unknown('not yet checked'),
  unread: { text: 'хлеб', language: 'ru', romanised: ['khleb'] },
  avoid: ['brick'],
  evidence: ['r-loaf'],
});
