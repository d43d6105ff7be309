import { benchBuild } from '../bench/build.ts';
import { benchCheck } from '../bench/check.ts';
import { benchCold } from '../bench/cold.ts';
import { benchMemory } from '../bench/memory.ts';
import { benchMutation } from '../bench/mutation.ts';
import { benchPresent } from '../bench/present.ts';
import { benchPreview } from '../bench/preview.ts';
import { benchStages } from '../bench/stages.ts';

/**
 * Measures and prints; asserts nothing. The numbers of one run compare with each other, not with those of another.
 * `npm run bench -- mutation` runs one part.
 */
const parts = [
  ['cold', 'A deck of 20 slides against marp-cli', benchCold],
  ['build', 'The real library against the bare print of its HTML', benchBuild],
  ['memory', 'Memory', benchMemory],
  ['present', 'Presenting a deck of the real library', benchPresent],
  ['stages', 'Stages of the real library, each alone', benchStages],
  ['check', 'What the gate costs', benchCheck],
  ['mutation', 'Seeded faults in a copy of the real library, ten a rule', benchMutation],
  ['preview', 'From saving a file to the page in the preview being new', benchPreview],
] as const;

const usage = `Usage: npm run bench [-- part …]

Parts; all of them when none is named:
${parts.map(([name, title]) => `  ${name.padEnd(10)}${title}`).join('\n')}
`;

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !parts.some(([name]) => name === part));
if (unknown === '--help' || unknown === '-h') process.stdout.write(usage);
else if (unknown !== undefined) {
  process.stderr.write(`error: there is no part "${unknown}"\n\n${usage}`);
  process.exitCode = 2;
} else
  for (const [, title, measure] of parts.filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
    process.stdout.write(`\n${title}\n`);
    for (const line of await measure()) process.stdout.write(`  ${line}\n`);
  }
