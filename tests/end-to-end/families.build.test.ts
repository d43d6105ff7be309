import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { callBuild, callCheck } from './called.ts';
import type { Run } from './command.ts';
import { checksums, copyWith, folderForTests, handedOut, readAll, root, ruritania } from './folders.ts';

const folder = folderForTests();
const out = join(folder, 'output');
const content = join(folder, 'content');
const templates = join(folder, 'templates');
const secret = 'Flavia Tarlenheim';
const long =
  'Neighbourhood bakeries throughout Strelsau keep intergenerational relationships extraordinarily peaceful, notwithstanding increasingly expensive international transportation';

/** A fault of one family of facts, in an audience of its own: what it has instead of what is sound, and what finds it. */
type Fault = { readonly rule: string; readonly sound: string; readonly broken: string };
const faults: Readonly<Record<string, Fault>> = {
  templates: {
    rule: 'templates/typed-number',
    sound: "{ section: 'bottom-line', statement: 'Bread keeps the peace.' }",
    broken: "{ section: 'bottom-line', statement: 'Bread keeps the peace.' }",
  },
  dossier: {
    rule: 'evidence/uncited',
    sound:
      "{ section: 'bottom-line', statement: prose`Bread: ${quantity(bakers)} rose early.${cite(bakers)}` }",
    broken: "{ section: 'bottom-line', statement: prose`Bread: ${quantity(bakers)} rose early.` }",
  },
  page: {
    rule: 'layout/headline-lines',
    sound: "{ section: 'text', headline: 'Bakers are early', body: ['They rise before dawn.'] }",
    broken: `{ section: 'text', headline: '${long}', body: ['They rise before dawn.'] }`,
  },
  file: {
    rule: 'marking/leak',
    sound: "{ section: 'bottom-line', statement: 'Bread keeps the peace.' }",
    // A rule of the page and one of the dossier quote it too.
    broken: `{ section: 'text', headline: '${secret} says: ${long}', body: ['TODO: ask ${secret}'] }`,
  },
};
/** A file that somebody changes after it was handed out. */
const changed = 'sound-readers/ruritania-sound-readers-briefing.html';
const blocked = [...Object.keys(faults), 'export'];

const audienceOf = (id: string, section: string, more = '') => `
export const ${id} = defineAudience({
  id: '${id}-readers', name: 'Readers of ${id}', ${more}
  briefing: [{ section: 'cover' }, ${section === '' ? '' : `${section}, `}{ section: 'driver', driver: bread }, { section: 'sources' }],
});`;

/** A library with an audience for each family, each of them sound or each with its fault. */
async function write(state: 'sound' | 'broken'): Promise<void> {
  const isBroken = state === 'broken';
  const audiences = Object.entries(faults).map(([id, fault]) => audienceOf(id, fault[state]));
  const files = {
    [join(content, 'families.ts')]:
      `import { at, cite, defineAudience, defineClaim, defineSource, defineTerm, prose, quantity, unknown } from 'groundswell';
import { bakers, bread, gazette } from './evidence.ts';
export const diary = defineSource({
  id: 'diary', title: unknown('it has none'), short: 'A diary', publisher: 'Strelsau Institute', kind: 'book',
  issued: unknown('${isBroken ? `TODO: ask ${secret}` : 'it has no date'}'), url: unknown('read on paper'), protected: { identity: '${secret}' },
});
export const letters = defineTerm({
  id: 'letters', label: 'Letters', definition: '${isBroken ? secret : 'Somebody'} wrote them.',
});
${audiences.join('\n')}
${audienceOf('export', '', "exports: ['evidence'],").replace('const export', 'const exported')}
${audienceOf('sound', "{ section: 'bottom-line', statement: 'Bread keeps the peace.' }", isBroken ? "line: 'For readers of today'," : '')}
`,
    [join(templates, 'audiences/templates-readers/briefing/bottom-line.html.hbs')]:
      (await readFile(join(root, 'templates/briefing/bottom-line.html.hbs'), 'utf8')) +
      (isBroken ? '<p>That is 26 of 36.</p>\n' : ''),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

const folders = ['--content', content, '--templates', templates, '--out', out];
const commands = { build: callBuild, check: callCheck };
const command = async (script: 'build' | 'check', ...audiences: readonly string[]): Promise<Told> => {
  const run = await commands[script]([...audiences, ...folders, '--json']);
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(run.stdout);
  return { ...run, diagnostics };
};
type Told = Run & { readonly diagnostics: readonly Diagnostic[] };
const files = async () => checksums(handedOut(await readAll(out)));
const of = (some: Readonly<Record<string, string>>, id: string) =>
  Object.fromEntries(Object.entries(some).filter(([path]) => path.startsWith(`${id}-readers/`)));

beforeAll(async () => {
  // The audience that Ruritania has is not needed: each of these has a briefing of its own.
  await copyWith(ruritania, content, {
    'families.ts': () => '// written below\n',
    'audience.ts': () => 'export {};\n',
  });
  await copyWith(join(root, 'templates'), templates, { 'audiences/README.md': () => 'Of this test.\n' });
});

describe('a library with an audience for each family of facts', () => {
  let before: Readonly<Record<string, string>>;
  beforeAll(async () => {
    await write('sound');
    const built = await command('build');
    expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.code).toBe(0);
    before = await files();
  });

  test('is published whole while it is sound, and the check finds nothing', async () => {
    for (const id of [...blocked, 'sound']) expect(Object.keys(of(before, id)).length, id).toBeGreaterThan(1);
    const { code, diagnostics } = await command('check');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
  });

  describe('and a fault in each', () => {
    let told: Readonly<Record<'build' | 'check', Told>>;
    let after: Readonly<Record<string, string>>;
    beforeAll(async () => {
      await write('broken');
      const path = join(out, changed);
      const whole = await readFile(path);
      await writeFile(path, `${whole}<!-- changed -->`);
      const check = await command('check');
      await writeFile(path, whole);
      told = { check, build: await command('build') };
      after = await files();
    });

    const found = [
      ...Object.entries(faults).map(([id, { rule }]) => [id, rule] as const),
      ['export', 'marking/leak'] as const,
    ];
    describe.each(['build', 'check'] as const)('npm run %s', (script) => {
      test.each(found)('finds the fault of the family %s', (id, rule) => {
        const own = told[script].diagnostics.filter(
          ({ rule: one, place }) =>
            one === rule &&
            (place.document?.startsWith(`${id}-readers/`) || place.file.includes(`${id}-readers`)),
        );
        expect(own.map(({ severity }) => severity)).toContain('error');
      });

      test('finds what is true of all audiences together', () => {
        expect(told[script].diagnostics.map(({ rule }) => rule)).toContain('evidence/placeholder');
      });

      test('tells of what is protected without saying it', () => {
        const own = told[script].diagnostics.filter(({ message }) => message.includes('█'));
        expect(own.map(({ rule }) => rule)).toEqual(
          expect.arrayContaining([
            'layout/headline-lines',
            'evidence/placeholder-printed',
            'evidence/placeholder',
          ]),
        );
      });

      test('ends with the code of a fault in the content, and writes no protected word', () => {
        expect(told[script].code).toBe(1);
        expect(`${told[script].stdout}${told[script].stderr}`).not.toContain('Tarlenheim');
      });
    });

    test('an audience with a fault keeps what it had, and loses it where the fault is one of marking', () => {
      for (const id of ['templates', 'dossier', 'page']) expect(of(after, id), id).toEqual(of(before, id));
      for (const id of ['file', 'export']) expect(of(after, id), id).toEqual({});
    });

    test('an audience without one is published anew', () => {
      expect(Object.keys(of(after, 'sound'))).toEqual(Object.keys(of(before, 'sound')));
      expect(of(after, 'sound')).not.toEqual(of(before, 'sound'));
    });

    test('the report for the house writes no protected word either', async () => {
      for (const file of ['report.txt', 'report.json', 'build.json']) {
        const text = await readFile(join(out, 'internal', file), 'utf8');
        expect(text).not.toContain('Tarlenheim');
      }
      expect(await readFile(join(out, 'internal/report.txt'), 'utf8')).toContain('marking/leak');
    });

    test('a file that somebody changed is found by the check', () => {
      expect(told.check.diagnostics.filter(({ rule }) => rule === 'files/changed')).toMatchObject([
        { severity: 'error', place: { file: expect.stringContaining(changed) } },
      ]);
    });

    test('a fault in the library itself keeps every audience as it was', async () => {
      await write('sound');
      const claim = `\nexport const crowd = defineClaim({ id: 'crowd', kind: 'observation', says: 'The brainwashed crowd cheered ${secret}.', sources: [at(gazette)], asOf: '2025' });\n`;
      const path = join(content, 'families.ts');
      await writeFile(path, `${await readFile(path, 'utf8')}${claim}`);
      for (const script of ['check', 'build'] as const) {
        const { code, diagnostics, stdout } = await command(script, 'sound-readers', 'file-readers');
        expect(diagnostics.map(({ rule }) => rule)).toContain('evidence/loaded-words');
        expect(code).toBe(1);
        expect(stdout).not.toContain('Tarlenheim');
      }
      expect(of(await files(), 'sound')).toEqual(of(after, 'sound'));
      expect(of(await files(), 'file')).toEqual({});
    });
  });
});
