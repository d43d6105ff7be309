import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Published } from '../../../src/build/publish.ts';
import { observeFile } from '../../../src/observe/file.ts';
import { build } from '../../../src/pipeline.ts';
import { sharedWorld } from '../../print/shared-printer.ts';

/** Two audiences of a small library; the second gets a briefing of its own. */
const officials = `import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';
export const officials = defineAudience({
  id: 'officials',
  name: 'Officials',
  tlp: 'TLP:AMBER',
  briefing: [
    { section: 'cover' },
    { section: 'driver', driver: bread },
    { section: 'sources' },
  ],
});
`;

let folder: string;
let content: string;
let out: string;

const write = (path: string, text: string) => writeFile(join(content, path), text);
const edit = async (path: string, change: (text: string) => string) => {
  const before = await readFile(join(content, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await write(path, after);
  return () => write(path, before);
};
const run = (options: { draft?: boolean } = {}): Promise<Published> =>
  build({ folders: { content, templates: 'templates' }, out, ...options }, sharedWorld());
const verdictsOf = ({ verdicts }: Published) =>
  Object.fromEntries(verdicts.map(({ audience, publish, withdraw }) => [audience, { publish, withdraw }]));
const gallery = () => readFile(join(out, 'index.html'), 'utf8');
const filesOf = async (audience: string) => (await readdir(join(out, audience)).catch(() => [])).sort();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  content = join(folder, 'content');
  out = join(folder, 'output');
  await cp('tests/cases/ruritania/content', content, { recursive: true });
  await write('officials.ts', officials);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the gate', () => {
  test('publishes what is sound, with the report for the house apart', async () => {
    const published = await run();
    expect(published.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdictsOf(published)).toEqual({
      citizens: { publish: true, withdraw: false },
      officials: { publish: true, withdraw: false },
    });
    expect((await readdir(join(out, 'internal'))).sort()).toEqual([
      'build.json',
      'citizens',
      'coverage.html',
      'report.json',
      'report.txt',
      'rules.html',
    ]);
    expect(await filesOf('officials')).toEqual([
      'ruritania-officials-briefing.html',
      'ruritania-officials-briefing.pdf',
    ]);
  });

  test('keeps in the gallery what another build wrote meanwhile', async () => {
    const both = join(folder, 'both');
    const one = (audience: string, world = sharedWorld()) =>
      build({ folders: { content, templates: 'templates' }, out: both, audiences: [audience] }, world);
    const world = sharedWorld();
    await one('citizens', {
      ...world,
      openPrinter: async (...wishes) => {
        await one('officials');
        return world.openPrinter(...wishes);
      },
    });
    const page = await readFile(join(both, 'index.html'), 'utf8');
    expect(page).toContain('href="citizens/');
    expect(page).toContain('href="officials/');
  });

  test('leaves the matrix of all documents alone when only some are built', async () => {
    const matrix = () => readFile(join(out, 'internal/coverage.html'), 'utf8');
    const whole = await matrix();
    expect(whole).toContain('>Officials</th>');
    const folders = { content, templates: 'templates' };
    await build({ folders, out, audiences: ['citizens'] }, sharedWorld());
    await build({ folders, out, only: 'deck' }, sharedWorld());
    expect(await matrix()).toBe(whole);
  });

  test('prints nothing again when nothing changed', async () => {
    const seen: string[] = [];
    const world = {
      ...sharedWorld((event) => seen.push(event.type)),
      openPrinter: () => Promise.reject(new Error('started')),
    };
    await build({ folders: { content, templates: 'templates' }, out }, world);
    expect(seen.filter((type) => type === 'kept')).toHaveLength(3);
    expect(seen).not.toContain('printed');
  });

  test('holds back the audience with an error; the other is published, the earlier files stay', async () => {
    const pdf = join(out, 'citizens/ruritania-citizens-briefing.pdf');
    const before = await readFile(pdf);
    const undo = await edit('audience.ts', (text) => text.replace('pages: 1', 'pages: 3'));
    const published = await run();
    expect(verdictsOf(published)).toEqual({
      citizens: { publish: false, withdraw: false },
      officials: { publish: true, withdraw: false },
    });
    expect(published.diagnostics.map(({ rule }) => rule)).toContain('layout/pages');
    expect((await readFile(pdf)).equals(before)).toBe(true);
    expect(await gallery()).toContain('Not updated: 1 error in the latest build');

    const draft = await run({ draft: true });
    expect(verdictsOf(draft).citizens).toEqual({ publish: true, withdraw: false });
    const { layers } = observeFile({ path: pdf, format: 'pdf', bytes: await readFile(pdf) });
    expect(layers.map(({ text }) => text).join(' ')).toContain('DRAFT');
    expect(await gallery()).toContain('Draft: published with its errors');
    await undo();
  });

  test('takes a rule turned down with its reason as a warning, and prints the reason', async () => {
    const rules =
      "rules: [{ rule: 'layout/pages', level: 'warning', reason: 'a long version for one event' }],";
    const undo = await edit('audience.ts', (text) =>
      text.replace('budgets: {', `${rules} budgets: {`).replace('pages: 1', 'pages: 3'),
    );
    expect(verdictsOf(await run()).citizens).toEqual({ publish: true, withdraw: false });
    expect(await readFile(join(out, 'internal/report.txt'), 'utf8')).toContain(
      'citizens: layout/pages is a warning: a long version for one event',
    );
    await undo();
  });

  test('refuses to turn down a rule of marking, and one that is not there', async () => {
    const rules =
      "rules: [{ rule: 'marking/leak', level: 'off', reason: 'no' }, { rule: 'layout/page', level: 'off', reason: 'no' }],";
    const undo = await edit('audience.ts', (text) => text.replace('budgets: {', `${rules} budgets: {`));
    const found = (await run()).diagnostics.filter(({ rule }) => rule === 'content/rule');
    expect(found.map(({ message, hint }) => `${message}; ${hint}`)).toEqual([
      'the audience "citizens" turns down marking/leak; rules of marking stay as they are; take the line out',
      'the audience "citizens" turns down the rule "layout/page", which is not there; did you mean "layout/pages"?',
    ]);
    await undo();
  });

  test('refuses to turn down a rule by which a stage stops, and tells it at its line', async () => {
    const rules = "rules: [\n{ rule: 'print/timeout', level: 'off', reason: 'no' },\n],";
    const undo = await edit('audience.ts', (text) => text.replace('budgets: {', `${rules} budgets: {`));
    const lines = (await readFile(join(content, 'audience.ts'), 'utf8')).split('\n');
    const [found, ...others] = (await run()).diagnostics.filter(({ rule }) => rule === 'content/rule');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      place: {
        file: expect.stringMatching(/audience\.ts$/),
        line: lines.findIndex((line) => line.includes("rule: 'print/timeout'")) + 1,
      },
      message:
        'the audience "citizens" turns down print/timeout; what it finds stops the build, so that there is nothing to go on with',
      hint: expect.stringContaining('npm run check -- --explain print/timeout'),
    });
    await undo();
  });

  test('withdraws the earlier files of an audience when its material rose above its ceiling', async () => {
    await run();
    const undo = await edit('evidence.ts', (text) =>
      text.replace("  asOf: '2024-03',", "  asOf: '2024-03',\n  tlp: 'TLP:AMBER',"),
    );
    const published = await run();
    expect(verdictsOf(published)).toEqual({
      citizens: { publish: false, withdraw: true },
      officials: { publish: true, withdraw: false },
    });
    expect(await filesOf('citizens')).toEqual([]);
    expect(await gallery()).toContain('Withdrawn: a rule of marking failed');
    const officials = await readFile(join(out, 'officials/ruritania-officials-briefing.html'), 'utf8');
    expect(officials).toContain('TLP:AMBER');
    await undo();
    expect(verdictsOf(await run()).citizens).toEqual({ publish: true, withdraw: false });
    expect(await filesOf('citizens')).toHaveLength(4);
  });
});
