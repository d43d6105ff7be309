import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkWaivers } from '../../../src/check/gate/check-waivers.ts';
import type { Library } from '../../../src/model/library.ts';

const ids = (...all: readonly string[]) => all.map((id) => ({ id }));
const known = {
  all: ids('layout/widow', 'marking/leak', 'content/reference', 'files/changed'),
  checked: ids('layout/widow', 'layout/words', 'marking/leak'),
};

const file = resolve('content/readers.ts');
const told = (...rules: readonly string[]) => {
  const profile = { id: 'readers', rules: rules.map((rule) => ({ rule, reason: 'none' })) };
  const library = {
    audiences: { readers: profile, others: { id: 'others' } },
    origins: { 'audience:readers': { file, line: 4, column: 26 } },
  } as unknown as Library;
  return checkWaivers(library, known);
};

test('a rule over facts may be turned down', () => {
  expect(told('layout/widow', 'layout/words')).toEqual([]);
});

test.for([
  ['marking/leak', 'marking/leak; rules of marking stay as they are', 'take the line out'],
  ['files/changed', 'files/changed; it looks at the output folder of all audiences', 'take the line out'],
  [
    'content/reference',
    'content/reference; what it finds stops the build, so that there is nothing to go on with',
    'take the line out; npm run check -- --explain content/reference says how to mend what it finds',
  ],
  ['layout/widdow', 'the rule "layout/widdow", which is not there', 'did you mean "layout/widow"?'],
  ['bread', 'the rule "bread", which is not there', 'npm run check -- --explain lists all rules'],
  [
    'marking/secret',
    'the rule "marking/secret", which is not there',
    'npm run check -- --explain lists all rules',
  ],
] as const)('%s may not', ([rule, says, hint]) => {
  expect(told('layout/widow', rule)).toEqual([
    {
      severity: 'error',
      rule: 'content/rule',
      place: expect.objectContaining({ file: 'content/readers.ts', line: 4 }),
      message: `the audience "readers" turns down ${says}`,
      hint,
    },
  ]);
});
