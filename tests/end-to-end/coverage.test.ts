import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { formatReport } from '../../src/lib/report.ts';
import { loadLibrary } from '../../src/load/load.ts';
import type { Library } from '../../src/model/library.ts';
import { loadOnce } from '../load/load-once.ts';
import { copyWith, folderForTests, root } from './folders.ts';

const folder = folderForTests();
const templates = join(root, 'templates');
const content = join(root, 'content');

const itemsOf = (library: Library): readonly string[] =>
  Object.values(library.inventories).flatMap(({ items }) => items);

/** Items that are taken out of the evidence of what covers them, each with its file. */
const lost = {
  'l-corruption-to-market-activity': 'links/corruption-as-lubricant.ts',
  'm-voting-with-feet': 'mechanisms/information.ts',
};

describe('nothing that was found in the sources gets lost', () => {
  test('the list holds every item once', async () => {
    const { library } = await loadOnce(content);
    const items = itemsOf(library);
    expect(items.length).toBe(749);
    expect(new Set(items).size).toBe(items.length);
  });

  test('each item that is taken out of the content is an error that names it', async () => {
    const changes = Object.entries(lost).map(([item, file]) => {
      const change = (text: string) => text.replace(`evidence: ['${item}'],`, 'evidence: [],');
      return [file, change] as const;
    });
    const copy = await copyWith(content, join(folder, 'content'), Object.fromEntries(changes));
    const error: unknown = await loadLibrary({ content: copy, templates }).catch((reason: unknown) => reason);
    const report = error instanceof Failure ? formatReport(error.diagnostics) : 'no fault was found';
    for (const item of Object.keys(lost))
      expect(report).toMatch(
        new RegExp(
          `inventory/[a-z-]+\\.ts:\\d+:\\d+: error: the item "${item}" is in no part.*content/coverage`,
        ),
      );
    expect(report).toMatch(/^2 errors, 0 warnings$/m);
  });
});
