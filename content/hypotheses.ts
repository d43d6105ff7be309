// Five readings of the same evidence, set against it in ach.ts. They are thought tools of the editors.
import { date, defineHypothesis, prose } from 'groundswell';

export const managedAdaptation = defineHypothesis({
  id: 'managed-adaptation',
  name: 'Managed adaptation',
  statement: 'The state lives off the markets and contains them.',
});

export const erosionFromBelow = defineHypothesis({
  id: 'erosion-from-below',
  name: 'Erosion from below',
  statement: 'Markets and outside information wear down control slowly and end in pressure to open up.',
});

export const eliteFracture = defineHypothesis({
  id: 'elite-fracture',
  name: 'Elite fracture',
  statement: prose`The elite splits or the leadership collapses in the near term, as One Free Korea expected in ${date('2016')}.`,
});

export const reconsolidation = defineHypothesis({
  id: 'reconsolidation',
  name: 'Repressive recovery',
  statement: 'The state wins control back by watching, closing the border and punishing harder.',
});

export const outsidePatronage = defineHypothesis({
  id: 'outside-patronage',
  name: 'Outside patronage',
  statement: 'Help from a patron abroad, such as China or Russia, offsets the pressure.',
});
