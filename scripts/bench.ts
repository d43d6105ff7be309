import { benchBuild } from '../bench/build.ts';
import { benchCheck } from '../bench/check.ts';
import { benchCold } from '../bench/cold.ts';
import { benchMemory } from '../bench/memory.ts';
import { benchPresent } from '../bench/present.ts';
import { benchPreview } from '../bench/preview.ts';
import { benchStages } from '../bench/stages.ts';
import { suggest } from '../src/lib/nearest.ts';
import { benchMutation, seededRules } from '../tests/mutation/mutation.ts';

/**
 * Measures and prints; asserts nothing. The numbers of one run compare with each other, not with those of another.
 * `npm run bench -- mutation` runs one part, `npm run bench -- mutation layout/words` one rule of it.
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
       npm run bench -- mutation rule …

Parts; all of them when none is named:
${parts.map(([name, title]) => `  ${name.padEnd(10)}${title}`).join('\n')}
`;

const words = process.argv.slice(2);
const rules = words.filter((word) => word.includes('/'));
const wanted = words.filter((word) => !word.includes('/'));
const unknown = wanted.find((part) => !parts.some(([name]) => name === part));
const unknownRule = rules.find((rule) => !seededRules.includes(rule));
const tell = (line: string) => process.stdout.write(`  ${line}\n`);

function refuse(what: string): void {
  process.stderr.write(`error: ${what}\n\n${usage}`);
  process.exitCode = 2;
}

if (unknown === '--help' || unknown === '-h') process.stdout.write(usage);
else if (unknown !== undefined) refuse(`there is no part "${unknown}"`);
else if (unknownRule !== undefined)
  refuse(`no faults are seeded for a rule "${unknownRule}"; ${suggest(unknownRule, seededRules)}`);
else if (rules.length > 0 && wanted.join() !== 'mutation') refuse('rules belong to the part "mutation"');
else
  for (const [, title, measure] of parts.filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
    process.stdout.write(`\n${title}\n`);
    for (const line of await measure({ rules, tell })) tell(line);
  }
