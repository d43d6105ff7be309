import { cite, defineAudience, prose, quantity } from 'groundswell';
import {
  bakers,
  bakersCorrection,
  bread,
  crumb,
  flood,
  loaf,
  morning,
  queue,
  queueCheck,
  rudolf,
  whyBread,
} from './evidence.ts';

export const pupils = defineAudience({
  id: 'pupils',
  name: 'Pupils',
  wording: 'plain',
  deck: [
    { section: 'cover' },
    {
      section: 'lesson',
      driver: bread,
      mechanism: morning,
      known: [prose`${quantity(bakers)} rose early${cite(bakers)}`],
      ask: 'Who gains?',
    },
    { section: 'questions', headline: 'Talk about it', questions: [whyBread] },
  ],
  backup: [{ section: 'sources' }],
  briefing: [
    { section: 'cover' },
    { section: 'lesson', driver: bread, mechanism: morning, ask: 'Who gains?' },
    { section: 'questions', headline: 'Talk about it', questions: [whyBread] },
    { section: 'words', headline: 'Words', terms: [loaf, crumb] },
    { section: 'sources' },
  ],
});

export const teachers = defineAudience({
  id: 'teachers',
  name: 'Teachers',
  extends: pupils,
  deck: [],
  backup: [],
  briefing: [
    { section: 'questions', headline: 'Answers', questions: [whyBread], answers: true, from: 4 },
    { section: 'sources' },
  ],
});

export const press = defineAudience({
  id: 'press',
  name: 'Press',
  linkedData: 'claim-review',
  briefing: [
    {
      section: 'numbers',
      headline: 'Numbers',
      rows: [
        { claim: bakers, say: prose`${quantity(bakers)} rose early.${cite(queue)}`, avoid: 'All bakers.' },
      ],
    },
    {
      section: 'disputes',
      headline: 'Disputed',
      rows: [
        { topic: 'The queue', claim: queue, check: queueCheck },
        { topic: 'Bakers', correction: bakersCorrection },
        { topic: 'The flood', claim: flood },
      ],
    },
    { section: 'who', headline: 'Who is who', actors: [rudolf] },
    {
      section: 'origins',
      headline: 'Origins',
      rows: [
        { topic: 'Bakers', claims: [bakers] },
        { topic: 'The queue', claims: [queue] },
        { topic: 'The flood', claims: [flood] },
      ],
    },
    { section: 'words', headline: 'Words', terms: [loaf], usage: true },
    { section: 'sources' },
  ],
});
