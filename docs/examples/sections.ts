import { cite, defineAudience, prose, quantity } from 'groundswell';
import { account, bakers, cause, earlier, flood, forecast, price, recount, stocks } from './claims.ts';
import { baking, counted, floodTold, loafPrice, millStrike, nightBaking, queues, trust } from './drivers.ts';
import { calm, calmYear, mountains, noBread, subsidy, whyBread } from './judgements.ts';
import { institute, loaf, minister } from './sources.ts';

export const readers = defineAudience({
  id: 'readers',
  name: 'Readers',
  title: 'Bread in Ruritania',
  subtitle: 'What keeps a town together',
  line: 'For readers',
  tlp: 'TLP:CLEAR',
  language: 'en',
  paper: 'A4',
  margins: 'normal',
  slides: '16:9',
  numbers: 'counts',
  hedges: 'words',
  grades: 'hidden',
  wording: 'plain',
  linkedData: 'claim-review',
  style: 'ledger',
  depth: 'standard',
  budgets: { mostPages: 30, minutes: 20 },
  themes: { deck: 'deck', briefing: 'briefing' },
  templates: 'public',
  exports: ['evidence', 'sources'],
  excludes: [],
  rules: [{ rule: 'layout/empty', level: 'off', reason: 'it shows one of each' }],
  deck: [
    {
      section: 'cover',
      headline: 'Bread is baked by night',
      figure: {
        figure: 'crowd',
        title: 'One dot is one baker who rose before dawn',
        note: 'In the harbour towns.',
        columns: [
          { label: 'In spring', claim: bakers, key: 'early' },
          { label: 'In winter', claim: bakers, strong: true, since: 'The ovens were mended' },
        ],
      },
    },
    {
      section: 'bottom-line',
      kicker: 'The bottom line',
      statement: 'Dear bread strains the peace of the towns.',
      whyNow: 'The harvest failed, and winter begins.',
    },
    {
      section: 'judgements',
      name: 'key-judgements',
      kicker: 'What we think',
      headline: 'Bread keeps the peace, for now',
      judgements: [calm],
      from: 1,
      notes: ['Say the count, never a share alone.'],
      minutes: 2,
    },
    {
      section: 'driver',
      driver: queues,
      points: [prose`Bread costs ${quantity(price)}${cite(price)}`],
      figure: { figure: 'bars', title: 'Price of a kilogram', rows: [{ label: 'Last count', claim: price }] },
    },
    {
      section: 'big-number',
      headline: 'Bread is dearer than a year ago',
      claim: price,
      key: 'before',
      caption: 'for a kilogram of bread, a year ago',
      support: 'Seen on the price boards of bakeries.',
      points: [prose`Now it is ${quantity(price)}${cite(price)}`],
      whole: false,
    },
    {
      section: 'account',
      headline: 'A baker tells of the night',
      claim: account,
      points: ['The guards came by day'],
    },
    {
      section: 'arc',
      headline: 'From the oven to the border',
      claim: account,
      beats: [
        { when: 'By night', says: prose`Guards came to the bakery.${cite(account)}` },
        { when: 'The year after', says: prose`She left.${cite(account)}` },
      ],
    },
    {
      section: 'matrix',
      headline: 'Queues press on trust, and bakers steady it',
      drivers: [queues, baking],
      pillars: [trust],
      counts: true,
      note: 'The editors’ assessment, not a measurement.',
    },
    {
      section: 'scorecard',
      headline: 'One forecast came true',
      forecasts: [earlier, forecast],
      note: 'One is open.',
    },
    {
      section: 'watch',
      headline: 'Watch the price',
      indicators: [loafPrice],
      changes: ['A survey of the mountains'],
    },
    {
      section: 'gaps',
      headline: 'Nobody asked in the mountains',
      gaps: [mountains],
      pointsTitle: 'What you can do',
      points: ['Ask who was asked'],
    },
    {
      section: 'know',
      headline: 'What we know, and what we do not',
      know: [prose`Bread costs ${quantity(price)}${cite(price)}`],
      unknown: ['What the mountains eat'],
      think: ['The peace holds for now'],
    },
    {
      section: 'compare',
      headline: 'Two readings of a queue',
      topics: 'Question',
      left: 'Hardship',
      right: 'Habit',
      rows: [{ topic: 'Why people wait', left: 'Flour is short', right: 'They always did' }],
      figure: { figure: 'people', title: 'Bakers who rose before dawn', claim: bakers },
    },
    {
      section: 'scenarios',
      headline: 'Two ways the winter may go',
      scenarios: [calmYear, noBread],
      depth: 'short',
      note: 'Neither is a prediction.',
    },
    {
      section: 'options',
      headline: 'One thing could be done',
      options: [subsidy],
      note: 'Not a recommendation.',
    },
    {
      section: 'text',
      headline: 'What this rests on',
      points: ['One survey', 'One paper'],
      figure: { figure: 'relays', title: 'Who passes on whom', sources: 'all' },
    },
    {
      section: 'cards',
      headline: 'Bread in two facts',
      cards: [
        { title: 'Price', text: prose`Bread costs ${quantity(price)}.${cite(price)}`, icon: 'stall' },
        { title: 'Bakers', text: prose`${quantity(bakers)} rose before dawn.${cite(bakers)}`, icon: 'bowl' },
      ],
    },
    { section: 'questions', headline: 'Talk about it', questions: [whyBread] },
  ],
  backup: [{ section: 'legend' }, { section: 'sources', part: { number: 1, of: 1 } }],
  briefing: [
    { section: 'cover' },
    { section: 'driver', driver: baking, body: [prose`Bakers rise early.${cite(bakers)}`], status: true },
    {
      section: 'lesson',
      driver: baking,
      idea: prose`Bread calms the day.${cite(bakers)}`,
      mechanism: nightBaking,
      known: [prose`${quantity(bakers)} rose before dawn${cite(bakers)}`],
      ask: 'Who gains from early bread?',
    },
    {
      section: 'aims',
      lead: 'By the end of the lesson you can',
      aims: [
        { verb: 'Read', what: 'what a price counts' },
        { verb: 'Explain', what: 'why people queue' },
      ],
    },
    {
      section: 'minute-plan',
      headline: 'Fifty minutes on one loaf',
      needs: 'You need a loaf of bread.',
      steps: [
        { minutes: 10, step: 'Starter', does: 'Pass the loaf round.', sign: 'Somebody asks what it cost.' },
        { minutes: 40, step: 'Queue', does: 'Half of the class sells, half queues.' },
      ],
    },
    {
      section: 'worksheet',
      headline: 'Worksheet: the price of bread',
      tasks: [
        {
          ask: 'Who gains when bread is dear? Give one reason.',
          marks: 2,
          lines: 3,
          full: 'Those who sell it; accept any reason that names how.',
          half: 'A name without a reason.',
        },
      ],
      from: 1,
    },
    {
      section: 'mark-scheme',
      headline: 'Mark scheme: reward the reason',
      tasks: [
        {
          ask: 'Who gains when bread is dear? Give one reason.',
          marks: 2,
          lines: 3,
          full: 'Those who sell it; accept any reason that names how.',
          half: 'A name without a reason.',
        },
      ],
      from: 1,
    },
    { section: 'questions', headline: 'Answers', questions: [whyBread], answers: true, from: 1 },
    { section: 'words', headline: 'Words', terms: [loaf], usage: true },
    { section: 'who', headline: 'Who is who', actors: [minister, institute] },
    {
      section: 'numbers',
      headline: 'Numbers, and how to say them',
      rows: [
        {
          claim: price,
          key: 'before',
          say: prose`Bread cost ${quantity(price, 'before')}.${cite(price)}`,
          avoid: 'twice as dear as a year ago',
        },
      ],
    },
    { section: 'events', headline: 'What happened when', events: [counted, millStrike, floodTold] },
    {
      section: 'disputes',
      headline: 'What was said, and what is known',
      rows: [
        { topic: 'The bakers', correction: recount },
        { topic: 'The stores', claim: cause, check: stocks },
        { topic: 'The flood', claim: flood },
      ],
    },
    {
      section: 'origins',
      headline: 'Who says it first',
      rows: [{ topic: 'The price of bread', claims: [price] }],
      note: 'The paper passes on the survey.',
    },
    { section: 'text', headline: 'What this is for', body: ['It shows one section of each kind.'] },
    { section: 'legend' },
    { section: 'sources', addresses: 'whole', note: 'May be copied with its sources.' },
  ],
});

/** What an audience changes of the one that it extends. */
export const parliament = defineAudience({
  id: 'parliament',
  name: 'Members of parliament',
  extends: readers,
  budgets: { slides: 17, pages: 2, words: 2500 },
  changes: {
    deck: {
      leaveOut: ['scorecard', 'text'],
      add: [
        {
          section: { section: 'text', name: 'to-do', headline: 'What members can do', points: ['Ask'] },
          after: 'watch',
        },
        {
          section: { section: 'know', know: ['Bread'], unknown: ['Flour'], think: ['Peace'] },
          before: 'gaps',
        },
      ],
      order: ['scenarios', 'matrix'],
      retitle: { watch: { kicker: 'To watch', headline: 'What members should watch' } },
    },
    backup: { leaveOut: ['legend'] },
    briefing: { leaveOut: ['origins', 'disputes'] },
  },
});
