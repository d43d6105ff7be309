import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runRules } from '../../../src/check/run-rules.ts';
import { overrideOutdated } from '../../../src/check/templates/override-outdated.ts';
import { loadTemplates } from '../../../src/fill/templates.ts';
import { formatReport } from '../../../src/lib/report.ts';
import { loadLibrary } from '../../../src/load/load.ts';
import { build } from '../../../src/pipeline.ts';
import { resolveAudience } from '../../../src/select/audience.ts';
import { readAll } from '../../end-to-end/folders.ts';
import { sharedWorld } from '../../print/shared-printer.ts';
import { compile, formatted, openCopy } from './project.ts';

let copy: Awaited<ReturnType<typeof openCopy>>;

beforeAll(async () => {
  copy = await openCopy();
});

const audience = [
  'audience',
  'parliament',
  '--extends',
  'citizens',
  '--title',
  "Members of the people's house",
];

describe('what the command makes', () => {
  test('is an audience that starts from another', async () => {
    const { code, out } = await copy.make([
      ...audience,
      '--language',
      'de',
      '--paper',
      'Letter',
      '--slides',
      '4:3',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('npm run build -- parliament');
    expect(await copy.read('content/audiences/parliament.ts')).toMatchInlineSnapshot(`
      "import { defineAudience } from 'groundswell';
      import { citizens } from '../audience.ts';

      /**
       * What is not said here is as in "citizens". Its sections can be changed by name:
       * changes: { deck: { leaveOut: ['…'], order: ['…', '…'], retitle: { '…': { headline: '…' } } } }
       * deck: cover, judgements, bread, figure, gaps
       * backup: legend, sources
       * briefing: cover, bottom-line, bread, matrix, watch, legend, sources
       */
      export const parliament = defineAudience({
        id: 'parliament',
        name: "Members of the people's house",
        line: "Members of the people's house",
        extends: citizens,
        language: 'de',
        paper: 'Letter',
        slides: '4:3',
      });
      "
    `);
  });

  test('is a source, a claim on it, and a driver on that', async () => {
    const source = ['source', 'almanac-2024', '--short', 'Almanac', '--kind', 'book', '--title', 'Almanac'];
    expect((await copy.make(source)).code).toBe(0);
    expect(await copy.read('content/sources/almanac-2024.ts')).toMatchInlineSnapshot(`
      "import { defineSource, unknown } from 'groundswell';

      export const almanac2024 = defineSource({
        id: 'almanac-2024',
        title: 'Almanac',
        short: 'Almanac',
        publisher: unknown('TODO: who published it'),
        kind: 'book',
        issued: unknown('TODO: when it was published'),
        url: unknown('TODO: where it can be read'),
      });
      "
    `);
    const claim = [
      'claim',
      'rolls',
      '--says',
      'Since 2024, {} sold `rolls`.',
      '--source',
      'almanac-2024,bread-survey',
      '--as-of',
      '2024',
    ];
    const number = ['--count', '3', '--of', '7', '--population', 'bakers asked', '--sampling', 'convenience'];
    expect((await copy.make([...claim, ...number])).code).toBe(0);
    expect(await copy.read('content/claims/rolls.ts')).toMatchInlineSnapshot(`
      "import { at, date, defineClaim, own, prose, share, unknown } from 'groundswell';
      import { survey } from '../evidence.ts';
      import { almanac2024 } from '../sources/almanac-2024.ts';

      export const rolls = defineClaim({
        id: 'rolls',
        kind: 'statistic',
        says: prose\`Since \${date('2024')}, \${own()} sold \\\`rolls\\\`.\`,
        quantity: share({
          count: 3,
          of: 7,
          population: 'bakers asked',
          fieldwork: unknown('TODO: when they were asked'),
          sampling: 'convenience',
        }),
        sources: [at(almanac2024), at(survey)],
        asOf: '2024',
      });
      "
    `);
    const driver = [
      'driver',
      'new',
      '--name',
      'New bread',
      '--headline',
      'New bread unites',
      '--claims',
      'rolls,buses-late',
    ];
    expect((await copy.make([...driver, '--effect', 'mixed', '--layer', 'agents'])).code).toBe(0);
    expect(await copy.read('content/drivers/new.ts')).toMatchInlineSnapshot(`
      "import { cite, defineDriver, prose } from 'groundswell';
      import { rolls } from '../claims/rolls.ts';
      import { buses } from '../evidence.ts';

      export const newDriver = defineDriver({
        id: 'new',
        name: 'New bread',
        effect: 'mixed',
        layer: 'agents',
        headline: 'New bread unites',
        summary: prose\`TODO: say in two to five sentences what is known.\${cite(rolls, buses)}\`,
        status: [
          {
            asOf: '2025-06-30',
            trend: 'unknown',
            says: 'TODO: say how it moved of late.',
          },
        ],
        confidence: { level: 'low', basis: 'TODO: say why.' },
        claims: [rolls, buses],
      });
      "
    `);
  });

  test('is each kind of claim with what it needs', async () => {
    const make = (id: string, ...more: string[]) =>
      copy.make([
        'claim',
        id,
        '--says',
        'Bread matters.',
        '--source',
        'bread-survey',
        '--as-of',
        '2024',
        ...more,
      ]);
    expect((await make('views', '--kind', 'assessment', '--by', 'The institute')).code).toBe(0);
    expect((await make('fire', '--kind', 'event', '--when', '2024-01')).code).toBe(0);
    expect(
      (await make('told', '--kind', 'testimony', '--by', 'A baker', '--relayed-by', 'Gazette')).code,
    ).toBe(0);
    expect((await make('loaves', '--value', '400', '--unit', 'loaves')).code).toBe(0);
  });

  test('is a house style like the one that it starts from', async () => {
    const args = ['theme', 'harbour', '--from', 'ledger', '--accent', '#1d6f74'];
    expect((await copy.make(args)).code).toBe(0);
    const { styles } = await loadLibrary(copy.folders);
    const { id, pressure, cover, ...rest } = styles.harbour!;
    expect(rest).toMatchObject({
      ink: styles.ledger!.ink,
      fonts: styles.ledger!.fonts,
      logos: styles.ledger!.logos,
    });
    expect([id, pressure[0], cover.accent]).toEqual(['harbour', '#1d6f74', '#1d6f74']);
  });

  test('is formatted and compiles as it stands', async () => {
    for (const path of [
      ...[
        'audiences/parliament',
        'sources/almanac-2024',
        'claims/rolls',
        'claims/told',
        'claims/loaves',
        'drivers/new',
      ],
    ]
      .map((name) => `content/${name}.ts`)
      .concat('templates/styles/harbour.ts')) {
      const text = await copy.read(path);
      expect(formatted(text)).toBe(text);
    }
    expect(await compile(copy.folder)).toBe('');
  });

  test('can be built at once', async () => {
    const out = join(copy.folder, 'output');
    const request = { folders: copy.folders, audiences: ['parliament'], out };
    const { diagnostics } = await build(request, sharedWorld());
    expect(formatReport(diagnostics.filter(({ severity }) => severity === 'error'))).toBe(
      '0 errors, 0 warnings',
    );
    expect([...(await readAll(join(out, 'parliament'))).keys()]).toHaveLength(4);
    const todo = diagnostics.filter(({ rule }) => rule === 'evidence/placeholder');
    expect(todo.length).toBeGreaterThan(3);
  });
});

describe('a template of an audience’s own', () => {
  const copied = 'templates/audiences/parliament/briefing/parts/bottom-line.html.hbs';
  const args = ['override', 'briefing/parts/bottom-line', '--for', 'parliament'];
  const check = async () => {
    const { library } = await loadLibrary(copy.folders);
    const audience = resolveAudience('parliament', library);
    const templates = loadTemplates({ folder: copy.folders.templates, packs: audience.packs });
    return runRules([overrideOutdated], 'templates', {
      facts: { library, audience, templates, documents: [] },
    });
  };

  test('is a copy of the one in force, with the version that it came from', async () => {
    expect((await copy.make(args)).code).toBe(0);
    const [note = '', ...rest] = (await copy.read(copied)).split('\n');
    expect(note).toMatch(
      /^\{\{!-- Copied from briefing\/parts\/bottom-line\.html\.hbs, version [0-9a-f]{12}\. --\}\}$/,
    );
    expect(rest.join('\n')).toBe(await copy.read('templates/briefing/parts/bottom-line.html.hbs'));
    expect(await check()).toEqual([]);
  });

  test('is told of when its original changes, until that is taken note of', async () => {
    await copy.write(copied, (await copy.read(copied)).replace('<p>', '<p lang="ru">'));
    const original = 'templates/briefing/parts/bottom-line.html.hbs';
    await copy.write(original, (await copy.read(original)).replace('<h2 class="kicker">', '<h2>'));
    const [finding] = await check();
    expect(finding?.place.file).toMatch(/bottom-line\.html\.hbs$/);
    expect(finding?.hint).toContain('-<h2 class="kicker">');
    expect(finding?.hint).toContain('+<h2>');
    expect(finding?.hint).not.toContain('lang="ru"');
    expect((await copy.make([...args, '--renew'])).code).toBe(0);
    expect(await check()).toEqual([]);
    expect(await copy.read(copied)).toContain('<p lang="ru">');
  });

  test('comes from the audience that is extended, where that has one', async () => {
    expect(
      (await copy.make(['audience', 'guests', '--extends', 'parliament', '--title', 'Guests'])).code,
    ).toBe(0);
    expect((await copy.make(['override', 'briefing/parts/bottom-line', '--for', 'guests'])).code).toBe(0);
    const text = await copy.read('templates/audiences/guests/briefing/parts/bottom-line.html.hbs');
    expect(text).toContain('Copied from audiences/parliament/briefing/parts/bottom-line.html.hbs');
    expect(text).toContain('<p lang="ru">');
    expect(text.match(/Copied from/g)).toHaveLength(1);
  });

  test('may be a theme', async () => {
    expect((await copy.make(['override', 'themes/deck', '--for', 'parliament'])).code).toBe(0);
    const text = await copy.read('templates/audiences/parliament/themes/deck.css');
    expect(text).toMatch(/^\/\* Copied from themes\/deck\.css, version [0-9a-f]{12}\. \*\/\n/);
  });
});

describe('what the command refuses', () => {
  test.for<[reason: string, args: string[], says: string]>([
    ['nothing', [], 'what to make is missing'],
    ['missing answers', ['audience', 'x'], '--extends: it is missing'],
    [
      'a missing word, with those that it can be',
      ['source', 'x'],
      'add it: What it is (one of ngo-page, blog,',
    ],
    ['what cannot be made', ['sauce', 'x'], 'there is no "sauce" to make; did you mean "source"?'],
    [
      'a word that JavaScript keeps',
      ['audience', 'constructor', '--extends', 'citizens', '--title', 'X'],
      'write it like members-of-parliament',
    ],
    [
      'an id that is none',
      ['audience', 'Two Words', '--extends', 'citizens', '--title', 'X'],
      'write two-words',
    ],
    ['an id that is taken', audience, 'the audience "parliament" is there already'],
    [
      'a name of the house',
      ['audience', 'internal', '--extends', 'citizens', '--title', 'X'],
      'is there already',
    ],
    [
      'an unknown audience',
      ['audience', 'x', '--extends', 'citizen', '--title', 'X'],
      'did you mean "citizens"?',
    ],
    ['an unknown word', [...audience.with(1, 'x'), '--paper', 'A5'], '--paper: "A5" is not known'],
    ['an unknown option', [...audience.with(1, 'x'), '--papr', 'A4'], 'Did you mean --paper?'],
    [
      'a number in a text',
      ['claim', 'x', '--says', 'Up 30 %.', '--source', 'gazette', '--as-of', '2024'],
      'the number 30 is typed',
    ],
    [
      'a number that is not given',
      ['claim', 'x', '--says', 'Up {}.', '--source', 'gazette', '--as-of', '2024'],
      'none is given',
    ],
    [
      'a statistic without one',
      ['claim', 'x', '--says', 'Up.', '--source', 'gazette', '--as-of', '2024', '--kind', 'statistic'],
      'needs its number',
    ],
    [
      'an unknown template',
      ['override', 'briefing/parts/fot', '--for', 'parliament'],
      'did you mean "briefing/parts/foot"?',
    ],
    ['a copy that is there', ['override', 'themes/deck', '--for', 'parliament'], 'it stays as it is'],
    ['a source that nobody finds', ['source', 'x', '--short', 'X', '--kind', 'blog'], 'at least one of'],
    [
      'a font that is not there',
      ['theme', 'x', '--font', '@fontsource/lato'],
      'npm install @fontsource/lato',
    ],
  ])('%s', async ([, args, says]) => {
    const before = [...(await readAll(copy.folder)).keys()];
    const { code, err } = await copy.make(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect([...(await readAll(copy.folder)).keys()]).toEqual(before);
  });

  test('a house style that cannot be read, and takes it away again', async () => {
    const { code, err } = await copy.make(['theme', 'fog', '--paper', '#888888']);
    expect(code).toBe(1);
    expect(err).toContain('has a contrast of');
    expect(existsSync(join(copy.folder, 'templates/styles/fog.ts'))).toBe(false);
  });

  test('a file that is there, whatever its id', async () => {
    await copy.write('content/audiences/quiet.ts', '// nothing yet\n');
    const { code, err } = await copy.make(['audience', 'quiet', '--extends', 'citizens', '--title', 'X']);
    expect([code, await copy.read('content/audiences/quiet.ts')]).toEqual([2, '// nothing yet\n']);
    expect(err).toContain('this file is there already');
  });
});

test('on a terminal it asks for what is missing', async () => {
  const asked: string[] = [];
  const answer = async (message: string): Promise<string> => {
    asked.push(message);
    if (message.startsWith('What do you want')) return 'audience';
    if (message.startsWith('Its id')) return 'pupils';
    if (message.startsWith('The audience')) return 'citizens';
    return message.startsWith('Who they are') ? 'Pupils' : '';
  };
  const chooseSeveral = async () => [];
  const { code } = await copy.make([], { write: answer, choose: answer, chooseSeveral });
  expect(code).toBe(0);
  expect(asked).toHaveLength(7);
  expect(await copy.read('content/audiences/pupils.ts')).toContain("name: 'Pupils',");
});
