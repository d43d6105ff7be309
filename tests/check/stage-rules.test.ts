import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whereIs } from '../../src/app/command/where.ts';
import { writeDraft } from '../../src/app/new/draft.ts';
import { openProject, type Project, referTo } from '../../src/app/new/project.ts';
import { requireDeck } from '../../src/app/present/pages.ts';
import { rulePages } from '../../src/build/stage-rules.ts';
import { explainRule } from '../../src/check/explain.ts';
import { type Diagnostic, Failure } from '../../src/lib/diagnostic.ts';

const folders = { content: 'tests/cases/ruritania/content', templates: 'templates' };

/** A profile without a deck. */
const readers = `import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'readers',
  name: 'Readers',
  briefing: [{ section: 'text', body: ['Bread is warm.'] }],
});
`;

let folder: string;
let project: Project;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-stage-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await cp(folders.content, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content/readers.ts'), readers);
  project = await openProject(folders);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a stage says when it stops. */
async function told(work: () => unknown): Promise<Diagnostic> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return error.diagnostics[0]!;
    throw error;
  }
  throw new Error('nothing was told');
}

type Case = readonly [rule: string, fault: string, work: () => unknown, expected: Partial<Diagnostic>];

/** What a person types: no folder of a case can hold it. */
const cases: readonly Case[] = [
  [
    'command/claim',
    'a claim that is not there',
    () => whereIs({ folders, claim: 'bread-is-chep' }),
    { message: 'there is no claim "bread-is-chep"' },
  ],
  [
    'command/deck',
    'an audience without a deck',
    () => requireDeck('readers', { ...folders, content: join(folder, 'content') }),
    { message: 'the audience "readers" has no deck', hint: expect.stringContaining('citizens') },
  ],
  [
    'command/exists',
    'a file where a new one is to lie',
    async () => {
      const path = join(folder, 'there.ts');
      await writeFile(path, 'kept');
      await writeDraft({ path, text: 'new', next: [] }, project);
    },
    { message: 'this file is there already, and stays as it is' },
  ],
  [
    'command/option',
    'an option that names no source',
    () => referTo(project, 'source', { id: 'bread-papers', option: '--source' }),
    { message: '--source: there is no source "bread-papers"' },
  ],
  [
    'command/rule',
    'a misspelt rule',
    () => explainRule('layout/overflw', rulePages),
    { message: 'there is no rule "layout/overflw"', hint: 'did you mean "layout/overflow"?' },
  ],
  [
    'new/reference',
    'a source that its module does not export by itself',
    () => {
      const { library } = project.loaded;
      const [id] = Object.keys(library.sources);
      const origins = {
        ...library.origins,
        [`source:${id}`]: { file: `${folders.content}/library.ts`, line: 1 },
      };
      const changed = { ...project, loaded: { ...project.loaded, library: { ...library, origins } } };
      return referTo(changed as unknown as Project, 'source', { id: id!, option: '--source' });
    },
    { message: expect.stringContaining('cannot be imported'), place: expect.objectContaining({ line: 1 }) },
  ],
];

test.for(cases)('%s: %s', async ([rule, , work, expected]) => {
  const found = await told(work);
  expect(found).toMatchObject({ rule, severity: 'error', ...expected });
  expect(found.hint).toMatch(/\S/);
  expect(rulePages.map(({ id }) => id)).toContain(rule);
});
