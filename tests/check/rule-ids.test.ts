import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePages, stageRules } from '../../src/build/stage-rules.ts';

const isPage = (file: string): boolean => file.endsWith('.rules.ts');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !isPage(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const families = [...new Set(rulePages.map(({ id }) => id.split('/')[0]!))];

/** Full ids that a text names: after `rule:` whatever their family is, and as a text of their own in the families that exist. */
const fullIds = (text: string): readonly string[] => [
  ...[...text.matchAll(/\brule:\s*'([a-z]+\/[a-z-]+)'/g)].map(([, id]) => id!),
  ...[...text.replace(/^(?:import|export) .*$/gm, '').matchAll(/'([a-z]+\/[a-z-]+)'/g)]
    .map(([, id]) => id!)
    .filter((id) => families.includes(id.split('/')[0]!)),
];

/** Templates' own findings leave the family out; `templates/${rule}` adds it. */
const bareIds = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\brule:\s*|\breport\(\s*|\bfileFault\(\s*)'([a-z-]+)'/g)].map(
    ([, name]) => `templates/${name}`,
  );

const reported = new Set(
  files.flatMap(({ file, text }) => [...fullIds(text), ...(file.startsWith('fill/') ? bareIds(text) : [])]),
);

test('every rule that a stage can report has a page', () => {
  expect([...reported].filter((id) => !rulePages.some((page) => page.id === id))).toEqual([]);
});

test('every page is of a rule that something reports', () => {
  expect(stageRules.map(({ id }) => id).filter((id) => !reported.has(id))).toEqual([]);
});

test('no id of a rule is put together from parts that are not looked for', () => {
  const built = files.flatMap(({ file, text }) =>
    [...text.matchAll(/\brule: (`[^`]*\$\{[^`]*`|[^\s,`']+ \?[^,]*)/g)].map(([, how]) => `${file}: ${how}`),
  );
  expect([...new Set(built)].sort()).toEqual([
    'fill/check.ts: `templates/${rule}`',
    'fill/files.ts: `templates/${rule}`',
    'fill/refuse.ts: `templates/${rule}`',
    'fill/scan.ts: `templates/${rule}`',
  ]);
});

test('every finding that a case expects has a page', () => {
  const cases = readdirSync('tests/cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('expected.txt'),
  );
  const ids = cases.flatMap((file) =>
    [...readFileSync(join('tests/cases', file), 'utf8').matchAll(/ \[([a-z]+\/[a-z-]+)\]$/gm)].map(
      ([, id]) => id!,
    ),
  );
  expect(ids.length).toBeGreaterThan(50);
  expect([...new Set(ids)].filter((id) => !rulePages.some((page) => page.id === id))).toEqual([]);
});
