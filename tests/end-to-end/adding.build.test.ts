import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Run, runScript } from './command.ts';
import { readAll, root, ruritania } from './folders.ts';

/** What is added, each in one new file: a kind of section with its template, a kind of figure, a rule, an audience. */
const files = {
  'src/sections/motto.ts': `
import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { figureContext } from './desk/contexts.ts';
import { figureSpec } from './figures/registry.ts';
import { defineSection, frame } from './section.ts';

/** A sentence to remember, with a picture. */
export const motto = defineSection({
  templates: { briefing: 'motto' },
  spec: z.strictObject({ section: z.literal('motto'), ...sectionHead, says: prose, figure: figureSpec }),
  context: z.object({ ...frame, says: printable, figure: figureContext }),
  select: (spec, desk) => ({ says: desk.print(spec.says), figure: desk.figure(spec.figure) }),
});
`,
  'templates/briefing/motto.html.hbs': `{{> parts/head}}
<p class="running">Remember: {{says}}</p>
{{> parts/figure figure}}
{{> parts/foot}}
`,
  'src/sections/figures/tally.ts': `
import { z } from 'zod';
import { imageHtml } from '../../figures/drawing.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { ref } from '../../model/schema/ref.ts';
import { defineFigure } from './define.ts';

/** A number as a row of strokes. */
export const tally = defineFigure({
  spec: z.strictObject({ figure: z.literal('tally'), ...figureHead, claim: ref('claim') }),
  choose: ({ title, claim }, desk) => {
    const value = desk.quantity(claim);
    const count = value.type === 'share' ? (value.count ?? 0) : 0;
    return { data: { title: desk.say(title), count }, claims: [claim], values: [value] };
  },
  draw: ({ title, count }, { frame }) => {
    const alternative = \`\${title}: \${count} strokes\`;
    const strokes = '<i class="tick"></i>'.repeat(count);
    return { html: imageHtml('tally', alternative, \`<span style="max-width:\${frame.width}px">\${strokes}</span>\`), alternative };
  },
});
`,
  'src/check/evidence/shouting.ts': `
import { fieldPlace } from '../../lib/place.ts';
import { defineRule } from '../rule.ts';

export const shouting = defineRule({
  id: 'evidence/shouting',
  title: 'A name in capitals',
  why: 'Capitals are read letter by letter.',
  example: "name: 'SHOUTERS'",
  mend: 'Write the name as a name is written.',
  severity: 'warning',
  needs: 'library',
  run: ({ library }) =>
    Object.values(library.audiences)
      .filter(({ name }) => name === name.toUpperCase())
      .map(({ id, name }) => ({
        place: fieldPlace(library, \`audience:\${id}\`, ['name']),
        message: \`the audience is called \${name}\`,
        hint: 'write it in small letters',
      })),
});
`,
  'content/readers.ts': `
import { defineAudience } from 'groundswell';
import { citizens } from './audience.ts';
import { bakers } from './evidence.ts';

export const readers = defineAudience({
  id: 'readers',
  extends: citizens,
  name: 'READERS',
  briefing: [
    { section: 'cover' },
    {
      section: 'motto',
      headline: 'Bread is made at night',
      says: 'Who wants bread at dawn needs a baker at night.',
      figure: { figure: 'tally', title: 'Bakers who rose before dawn', claim: bakers },
    },
    { section: 'legend' },
    { section: 'sources' },
  ],
});
`,
};

/** The lists that they are added to: where the list is, behind what the line goes, what is added. An audience is in no list. */
const lists = [
  { list: 'src/sections/registry.ts', after: 'export const sections = {', name: 'motto', from: './motto.ts' },
  {
    list: 'src/sections/figures/registry.ts',
    after: 'export const figures = {',
    name: 'tally',
    from: './tally.ts',
  },
  {
    list: 'src/check/registry.ts',
    after: 'export const rules: readonly AnyRule[] = [',
    name: 'shouting',
    from: './evidence/shouting.ts',
  },
] as const;

/** A copy of the project. It lies in the project's cache, so that its modules find their packages. */
const copied = ['src', 'scripts', 'templates', 'package.json'];
let copy: string;

beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache/adding-'));
  for (const name of copied) await cp(join(root, name), join(copy, name), { recursive: true });
  await cp(ruritania, join(copy, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text.trimStart());
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Writes the one line of each list, with its import. */
async function addToLists(): Promise<void> {
  for (const { list, after, name, from } of lists) {
    const before = await readFile(join(copy, list), 'utf8');
    expect(before).toContain(after);
    const text = `import { ${name} } from '${from}';\n${before.replace(after, `${after}\n  ${name},`)}`;
    await writeFile(join(copy, list), text);
  }
}

const build = (): Promise<Run> =>
  runScript([join(copy, 'scripts/build.ts'), 'readers', '--only', 'briefing'], { cwd: copy });

test('what is in no list is told of where it is asked for', async () => {
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain('content/readers.ts');
  expect(stderr).toContain('motto');
});

describe('a new section, figure, rule and audience, each one file and one line in one list', () => {
  beforeAll(addToLists);

  test('have their types', async () => {
    expect(await compile()).toBe('');
  });

  test('are printed, drawn, obeyed and written for', async () => {
    const { code, stderr } = await build();
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('evidence/shouting');
    expect(stderr).toContain('the audience is called READERS');
    const written = await readAll(join(copy, 'output/readers'));
    const html = [...written].find(([path]) => path.endsWith('.html'))?.[1].toString();
    expect(html).toContain('Remember: Who wants bread at dawn needs a baker at night.');
    expect(html).toContain('Bakers who rose before dawn: 7 strokes');
    expect(html?.match(/<i class="tick"><\/i>/g)).toHaveLength(7);
  });
});

/** What the compiler says of the copy: nothing where all is well. */
async function compile(): Promise<string> {
  const config = {
    extends: join(root, 'tsconfig.json'),
    include: ['src', 'content'],
    exclude: [],
  };
  await writeFile(join(copy, 'tsconfig.json'), JSON.stringify(config));
  return new Promise((settle) => {
    const tsc = join(root, 'node_modules/.bin/tsc');
    execFile(tsc, ['-p', copy], { cwd: root, encoding: 'utf8' }, (_, stdout) => settle(stdout));
  });
}
