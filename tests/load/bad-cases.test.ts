import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cases } from './case.ts';

/** What each case of a broken library is about: its folder, and the first line that its author reads. */
const told = globSync(`${cases}/*/expected.txt`)
  .sort()
  .map((file) => `${basename(dirname(file))}: ${readFileSync(file, 'utf8').split('\n')[0]}`);

test('no case of a broken library is lost: the list of all of them, which is written by this test, is read when it changes', async () => {
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(process.cwd(), cases, 'told.txt'));
});
