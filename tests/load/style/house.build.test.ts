import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/lib/diagnostic.ts';
import { formatReport } from '../../../src/lib/report.ts';
import { loadLibrary } from '../../../src/load/load.ts';
import { build } from '../../../src/pipeline.ts';
import { copyWith, folderForTests, readAll, root, ruritania } from '../../end-to-end/folders.ts';
import { fontsOf, readPdf } from '../../end-to-end/pdf.ts';
import { sharedWorld } from '../../print/shared-printer.ts';
import { liberation, withAxis } from './fonts.ts';

const folder = folderForTests();

/** Ruritania in a house style, built; the files handed out. */
async function buildIn(style: string, templates = join(root, 'templates')) {
  const content = await copyWith(ruritania, join(folder, style, 'content'), {
    'library.ts': (text) => text.replace("  id: 'ruritania',", `  id: 'ruritania',\n  style: '${style}',`),
  });
  const out = join(folder, style, 'output');
  const { diagnostics } = await build({ folders: { content, templates }, out }, sharedWorld());
  expect(formatReport(diagnostics.filter(({ severity }) => severity === 'error'))).toBe(
    '0 errors, 0 warnings',
  );
  const files = await readAll(join(out, 'citizens'));
  return (name: string) => files.get(`ruritania-citizens-${name}`)!;
}

describe('the second house style that ships with the project', () => {
  test('looks like another house: faces, cover, logo, lines at head and foot', async () => {
    const file = await buildIn('ledger');
    for (const kind of ['deck', 'briefing']) {
      const { names, types } = await fontsOf(file(`${kind}.pdf`));
      const families = names.map((name) => name.replace(/^\/[A-Z]{6}\+/, '').replace(/-.*/, ''));
      expect([...new Set(families)]).toEqual(['IBMPlexSans']);
      expect(types).not.toContain('/Type3');
    }
    const deck = String(file('deck.html'));
    expect(deck).toContain('--cover-ground:#f5c33b');
    expect(deck).toMatch(/<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="Ledger"/);
    expect(deck).toContain('<rect x="1090"');
    const slides = (await readPdf(file('deck.pdf'))).pages;
    expect(slides[1]?.text).toContain('Ruritania · Bread and buses');
    expect(slides[1]?.text).toContain('Test edition');
    const [page] = (await readPdf(file('briefing.pdf'))).pages;
    expect(page?.text).toContain('Test edition · 30 June 2025');
  });
});

const ownStyle = `import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  serif: 'Harbour Sans',
  sans: 'Harbour Sans',
  fonts: [
    {
      family: 'Harbour Sans',
      files: [
        { file: 'fonts/harbour.ttf', weight: 400 },
        { file: 'fonts/harbour.ttf', weight: 500 },
        { file: 'fonts/harbour-bold.ttf', weight: 600 },
        { file: 'fonts/harbour-bold.ttf', weight: 700 },
      ],
    },
  ],
  cover: { motif: 'quay.svg' },
});
`;

async function ownTemplates(name: string, fonts: { readonly regular: Buffer; readonly bold: Buffer }) {
  const templates = join(folder, name);
  await cp(join(root, 'templates'), templates, { recursive: true });
  await mkdir(join(templates, 'styles/fonts'));
  await writeFile(join(templates, 'styles/harbour.ts'), ownStyle);
  await writeFile(join(templates, 'styles/fonts/harbour.ttf'), fonts.regular);
  await writeFile(join(templates, 'styles/fonts/harbour-bold.ttf'), fonts.bold);
  await writeFile(
    join(templates, 'styles/quay.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 9L9 0" stroke="var(--cover-accent)"/></svg>\n',
  );
  return templates;
}

describe('a house style with files of its own', () => {
  test('prints in its faces and with its drawing', async () => {
    const fonts = { regular: await liberation('Regular'), bold: await liberation('Bold') };
    const file = await buildIn('harbour', await ownTemplates('own', fonts));
    const { names, types } = await fontsOf(file('briefing.pdf'));
    expect(names.join()).toContain('LiberationSans');
    expect(names.join()).not.toMatch(/Inter|SourceSerif/);
    expect(types).not.toContain('/Type3');
    expect(String(file('deck.html'))).toContain('<path d="M0 9L9 0"');
    expect(String(file('deck.html'))).toMatch(/url\(data:font\/ttf;base64,[^)]+\) format\('truetype'\)/);
  });

  test('is refused with a variable font', async () => {
    const fonts = { regular: withAxis(await liberation('Regular')), bold: await liberation('Bold') };
    const templates = await ownTemplates('variable', fonts);
    const failure = await loadLibrary({ content: ruritania, templates }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    const { place, message } = (failure as Failure).diagnostics[0]!;
    expect(message).toContain('the font file "harbour.ttf" is a variable font');
    expect(place.file).toMatch(/styles\/harbour\.ts$/);
    expect(
      await readFile(join(templates, 'styles/harbour.ts'), 'utf8').then(
        (text) => text.split('\n')[place.line! - 1],
      ),
    ).toContain('harbour.ttf');
  });
});
