import {
  amount,
  at,
  cite,
  defineActor,
  defineAudience,
  defineClaim,
  defineLibrary,
  defineSource,
  defineTerm,
  money,
  name,
  own,
  prose,
  quantity,
  rate,
  share,
  term,
} from 'groundswell';

export const library = defineLibrary({
  id: 'ruritania',
  title: { en: 'The price of bread', de: 'Der Brotpreis' },
  subject: { en: 'Ruritania', de: 'Ruritanien' },
  edition: { en: 'First edition', de: 'Erste Ausgabe' },
  asOf: '2026-03-01',
  rests: { en: 'One survey of the harbour towns.', de: 'Eine Umfrage in den Hafenstädten.' },
});

export const survey = defineSource({
  id: 'survey',
  title: 'Bread in the harbour towns',
  short: 'Harbour survey',
  publisher: { en: 'Bank of Ruritania', de: 'Bank von Ruritanien' },
  kind: 'survey',
  issued: '2025-06',
  url: 'https://example.org/survey',
});

export const yeast = defineTerm({
  id: 'yeast',
  label: { en: 'Yeast', de: 'Hefe' },
  definition: { en: 'It makes dough rise.', de: 'Sie lässt den Teig gehen.' },
});

export const ministry = defineActor({
  id: 'ministry',
  kind: 'institution',
  name: { en: 'Ministry of Bread', de: 'Brotministerium' },
  role: { en: 'sets the price', de: 'setzt den Preis fest' },
});

export const stipend = defineClaim({
  id: 'stipend',
  kind: 'observation',
  says: { en: prose`A baker gets ${own()} a year.`, de: prose`Ein Bäcker erhält ${own()} im Jahr.` },
  quantity: amount({ value: 89_500, unit: { en: 'pounds', de: 'Pfund' }, qualifier: 'about' }),
  sources: [at(survey, { paragraph: 9 })],
  asOf: '2025-05',
});

export const asked = defineClaim({
  id: 'asked',
  kind: 'statistic',
  says: {
    en: prose`Of those asked, ${own()} bake at night.`,
    de: prose`Von den Befragten backen ${own()} nachts.`,
  },
  quantity: share({
    count: 26,
    of: 36,
    unit: { en: 'bakers asked', de: 'befragte Bäcker' },
    population: { en: 'bakers of the port', de: 'Bäcker im Hafen' },
    fieldwork: '2025-05-31',
    sampling: 'convenience',
  }),
  sources: [at(survey, { paragraph: 3 })],
  asOf: '2025-05',
});

export const prices = defineClaim({
  id: 'prices',
  kind: 'statistic',
  says: { en: prose`The price changed by ${own()}.`, de: prose`Der Preis änderte sich um ${own()}.` },
  quantity: rate({ value: 3, of: { en: 'the price of a loaf', de: 'Preis eines Brotes' } }),
  quantities: { loaf: money({ amount: 2, currency: 'EUR' }), weight: amount({ value: 750, unit: 'g' }) },
  sources: [at(survey, { paragraph: 4 })],
  asOf: '2025-05',
});

/** What nobody has put into German yet. */
export const ovens = defineClaim({
  id: 'ovens',
  kind: 'observation',
  says: { en: prose`The port has ${own()}.`, de: prose`Im Hafen stehen ${own()}.` },
  quantity: amount({ value: 40, unit: 'ovens' }),
  sources: [at(survey, { paragraph: 5 })],
  asOf: '2025-05',
});

export const readers = defineAudience({
  id: 'readers',
  name: { en: 'Members of parliament', de: 'Abgeordnete' },
  language: 'en',
  briefing: [
    { section: 'cover' },
    {
      section: 'text',
      headline: { en: 'The port bakes at night', de: 'Der Hafen backt nachts' },
      body: [
        {
          en: prose`The ${name(ministry)} pays ${quantity(stipend)}.${cite(stipend)} ${term(yeast)} is dear; a loaf weighs ${quantity(prices, 'weight')}.${cite(prices)}`,
          de: prose`Das ${name(ministry)} zahlt ${quantity(stipend)}.${cite(stipend)} ${term(yeast)} ist teuer; ein Brot wiegt ${quantity(prices, 'weight')}.${cite(prices)}`,
        },
      ],
      points: [
        {
          en: prose`The port has ${quantity(ovens)}${cite(ovens)}`,
          de: prose`Im Hafen stehen ${quantity(ovens)}${cite(ovens)}`,
        },
        'Bread is dear',
      ],
      figure: {
        figure: 'bars',
        title: { en: 'Bakers asked', de: 'Befragte Bäcker' },
        rows: [{ label: { en: 'Bake at night', de: 'Backen nachts' }, claim: asked }],
      },
    },
    {
      section: 'numbers',
      headline: { en: 'Two numbers bear it', de: 'Zwei Zahlen tragen das' },
      rows: [
        {
          claim: asked,
          say: { en: 'Most bakers asked bake at night.', de: 'Die meisten Befragten backen nachts.' },
          avoid: { en: 'All bakers do', de: 'Alle Bäcker tun es' },
        },
        {
          claim: prices,
          say: { en: 'Prices rose a little.', de: 'Die Preise stiegen etwas.' },
          avoid: { en: 'Prices soared', de: 'Die Preise explodierten' },
        },
      ],
    },
    { section: 'sources' },
  ],
});

export const leser = defineAudience({
  id: 'leser',
  name: 'Leserinnen und Leser',
  line: { de: 'Für alle' },
  extends: readers,
  language: 'de',
});
