import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases, expectedOf, reportOf } from './case.ts';

/** A module with an endless loop is stopped after this; milliseconds. Others never come near it. */
const timeLimit = 3_000;

const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every folder is a tiny library with one fault; `expected.txt` in it is what its author reads. Read it when it changes. */
describe.concurrent('a broken library is reported with file, line and what to do', () => {
  test.for(names)('%s', async (name, { expect }) => {
    const report = await reportOf(name, timeLimit);
    expect(report).toMatch(/^[1-9]\d* errors?, 0 warnings$/m);
    await expect(report).toMatchFileSnapshot(expectedOf(name));
  });
});

test('what the cases build on has no fault of its own', async () => {
  expect(await reportOf('../ruritania')).toBe('no fault was found\n');
});
