import { benchBuild } from '../bench/build.ts';
import { benchCold } from '../bench/cold.ts';
import { benchMemory } from '../bench/memory.ts';
import { benchStages } from '../bench/stages.ts';

/** Measures and prints; asserts nothing. The numbers of one run compare with each other, not with those of another. */
const parts = [
  ['A deck of 20 slides against marp-cli', benchCold],
  ['The real library against the bare print of its HTML', benchBuild],
  ['Memory', benchMemory],
  ['Stages of the real library, each alone', benchStages],
] as const;

for (const [title, measure] of parts) {
  process.stdout.write(`\n${title}\n`);
  for (const line of await measure()) process.stdout.write(`  ${line}\n`);
}
