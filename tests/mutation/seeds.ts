import type { Seed } from './fault.ts';
import { accessibilitySeeds } from './seeds/accessibility.ts';
import { consistencySeeds } from './seeds/consistency.ts';
import { evidenceSeeds } from './seeds/evidence.ts';
import { fileSeeds } from './seeds/files.ts';
import { layoutSeeds } from './seeds/layout.ts';
import { markingSeeds } from './seeds/marking.ts';
import { networkSeeds } from './seeds/network.ts';
import { templateSeeds } from './seeds/templates.ts';

/** The faults of every rule, in the order of the families. */
export const seeds: readonly Seed[] = [
  ...evidenceSeeds,
  ...markingSeeds,
  ...templateSeeds,
  ...layoutSeeds,
  ...accessibilitySeeds,
  ...networkSeeds,
  ...fileSeeds,
  ...consistencySeeds,
];
