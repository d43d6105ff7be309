import type { Seed } from '../fault.ts';
import { ageSeeds } from './evidence/age.ts';
import { printedSeeds } from './evidence/printed.ts';
import { recordSeeds } from './evidence/records.ts';
import { sentenceSeeds } from './evidence/sentences.ts';
import { wordingSeeds } from './evidence/wording.ts';

/** The faults of the rules of evidence. */
export const evidenceSeeds: readonly Seed[] = [
  ...recordSeeds,
  ...wordingSeeds,
  ...ageSeeds,
  ...printedSeeds,
  ...sentenceSeeds,
];
