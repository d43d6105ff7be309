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
  {
    id: 'take/field',
    title: 'A field of a library of references that could not be read',
    why: 'What is left out in silence is missed by nobody. A guess at a date, a language or a name would be a wrong fact.',
    example: 'DA  - 03/05/2019, which is in March or in May.',
    mend: 'Correct the field in the library and take it again, or write it into the source by hand.',
    severity: 'warning',
  },
  {
    id: 'take/file',
    title: 'A library of references that could not be read',
    why: 'Nothing is taken from a file of which letters or records may be lost.',
    example: 'A file in Windows-1252, or JSON that ends in the middle of a record.',
    mend: 'Export the library anew: RIS or BibTeX in UTF-8, or CSL-JSON.',
  },
  {
    id: 'take/place',
    title: 'A source whose fields cannot be changed where they are written',
    why: 'A field is changed in the text of its module, so that what else is written there stays.',
    example: 'defineSource({ ...common }), of which id is not written in the call.',
    mend: 'Write the fields into the call, change the source by hand, or take the new records alone with --new.',
  },
  {
    id: 'take/record',
    title: 'A record of a library of references that is not taken',
    why: 'A source that nobody could find helps nobody, and the same publication twice would count as two witnesses.',
    example: 'An entry of BibTeX without its closing brace; a record without title, publisher and address.',
    mend: 'Mend the record in the library, and take it again. The other records were taken.',
  },
];
