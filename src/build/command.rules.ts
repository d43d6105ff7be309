import type { StageRule } from '../lib/rule-page.ts';

/** What can be wrong with a command: the page of each rule. */
export const commandRules: readonly StageRule[] = [
  {
    id: 'command/audience',
    title: 'An audience that is not there',
    why: 'Building for nobody would look like a success.',
    example: 'npm run build -- policymakr',
    mend: 'Correct the name, or make the audience: npm run new -- audience …',
  },
  {
    id: 'command/claim',
    title: 'A claim that is not there',
    why: 'Nothing can be said about where an unknown claim is shown.',
    example: 'npm run check -- --where market-incom',
    mend: 'Correct the id; the page Claims of npm run preview lists them all.',
  },
  {
    id: 'command/deck',
    title: 'An audience without a deck',
    why: 'There are no slides to present.',
    example: 'npm run present -- reader, and the profile of reader has a briefing alone.',
    mend: 'Give its profile a deck, or present another audience.',
  },
  {
    id: 'command/exists',
    title: 'A file that is there already',
    why: 'What somebody wrote is never overwritten.',
    example: 'npm run new -- claim market-income, and the file of that claim exists.',
    mend: 'Change the file by hand, or choose another id.',
  },
  {
    id: 'command/option',
    title: 'An option with a value that cannot be used',
    why: 'A guess at what was meant would make something else than was asked for.',
    example: 'npm run new -- claim x --kind statistics',
    mend: 'Write one of the values that the finding names.',
  },
  {
    id: 'command/rule',
    title: 'A rule that is not there',
    why: 'A misspelt rule would find nothing, and nothing found would look like a pass.',
    example: 'npm run check -- --rule layout/overflw',
    mend: 'Correct the name; npm run check -- --explain lists all rules.',
  },
  {
    id: 'new/reference',
    title: 'Content that cannot be imported',
    why: 'A new module refers to others by import. What is not an export of its own has no name to import.',
    example: 'defineSource(…) inside a list, without export const.',
    mend: 'Write it as export const … = define…({ … }).',
  },
];
