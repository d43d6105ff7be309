import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { formatReport } from '../../src/lib/report.ts';
import { loadLibrary } from '../../src/load/load.ts';
import type { Library } from '../../src/model/library.ts';
import { copyWith, folderForTests, root } from './folders.ts';

const folder = folderForTests();
const templates = join(root, 'templates');
const content = join(root, 'content');

const itemsOf = (library: Library): readonly string[] =>
  Object.values(library.inventories).flatMap(({ items }) => items);

/** What its author reads when an item is taken out of the evidence of what covers it. */
async function reportWithout(item: string, file: string): Promise<string> {
  const copy = await copyWith(content, join(folder, item), {
    [file]: (text) => text.replace(`evidence: ['${item}'],`, 'evidence: [],'),
  });
  const error: unknown = await loadLibrary({ content: copy, templates }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Failure ? formatReport(error.diagnostics) : 'no fault was found';
}

describe('nothing that was found in the sources gets lost', () => {
  test('the list holds every item once', async () => {
    const { library } = await loadLibrary({ content, templates });
    const items = itemsOf(library);
    expect(items.length).toBe(749);
    expect(new Set(items).size).toBe(items.length);
  });

  test.each([
    ['l-corruption-to-market-activity', 'links/corruption-as-lubricant.ts'],
    ['m-voting-with-feet', 'mechanisms/information.ts'],
  ])('%s, taken out of the content, is an error that names it', async (item, file) => {
    const report = await reportWithout(item, file);
    expect(report).toMatch(/content\/coverage/);
    expect(report).toMatch(
      new RegExp(`inventory/[a-z-]+\\.ts:\\d+:\\d+: error: the item "${item}" is in no part`),
    );
    expect(report).toMatch(/^1 error, 0 warnings$/m);
  });
});
