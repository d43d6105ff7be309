import { defineAchMatrix, defineHypothesis } from 'groundswell';
import { bakers, buses } from './library.ts';

export const habit = defineHypothesis({ id: 'habit', name: 'Habit', statement: 'Bakers rise out of habit.' });
export const need = defineHypothesis({ id: 'need', name: 'Need', statement: 'Bakers rise because they must.' });

export const matrix = defineAchMatrix({
  id: 'why-bakers-rise',
  question: 'Why do bakers rise early?',
  hypotheses: [habit, need],
  rows: [
    { name: 'They rise', claims: [bakers], marks: { habit: 'C', need: 'C' }, why: 'Either fits.' },
    { name: 'Buses are late', claims: [buses], marks: { habit: 'N' }, why: 'They walk.' },
    {
      name: 'Buses are late again',
      claims: [buses],
      marks: { habit: 'N', ned: 'C', need: 'I' },
      why: 'They walk.',
    },
  ],
  note: 'The editors’ marks.',
});
