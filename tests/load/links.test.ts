import { cp, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, expect, test } from 'vitest';
import { loadTemplates } from '../../src/fill/templates.ts';
import { Failure } from '../../src/lib/diagnostic.ts';
import { leadsOut } from '../../src/lib/links.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { folderForTests, root, ruritania } from '../end-to-end/folders.ts';

const folder = folderForTests();
const elsewhere = join(folder, 'elsewhere');
const content = join(folder, 'content');
const templates = join(folder, 'templates');

const style = `import { defineStyle } from 'groundswell';
export const linked = defineStyle({
  id: 'linked',
  logo: { file: 'logo.png', alt: 'Us' },
  cover: { motif: 'motif.svg' },
  fonts: [
    { family: 'Inter', package: '@fontsource/inter', stem: 'inter', weights: [400, 500, 600, 700], italics: [400] },
    { family: 'Harbour', files: [{ file: 'harbour.ttf', weight: 400 }] },
  ],
});
`;

const picture = `import { defineAudience } from 'groundswell';
export const lookers = defineAudience({
  id: 'lookers', name: 'Lookers',
  deck: [{ section: 'figure', figure: { figure: 'picture', file: 'images/a.png', alt: 'A square' } }],
});
`;

beforeAll(async () => {
  await cp(ruritania, content, { recursive: true });
  await cp(join(root, 'templates'), templates, { recursive: true });
  await mkdir(elsewhere);
  await mkdir(join(content, 'images'));
  await writeFile(join(elsewhere, 'a.png'), createCanvas(9, 9).toBuffer('image/png'));
  await writeFile(join(elsewhere, 'b.svg'), '<svg viewBox="0 0 1 1"></svg>');
  await symlink(join(elsewhere, 'a.png'), join(content, 'images/a.png'));
  await writeFile(join(content, 'lookers.ts'), picture);
  await writeFile(join(templates, 'styles/linked.ts'), style);
  await symlink(join(elsewhere, 'a.png'), join(templates, 'styles/logo.png'));
  await symlink(join(elsewhere, 'b.svg'), join(templates, 'styles/motif.svg'));
  await symlink(join(elsewhere, 'a.png'), join(templates, 'styles/harbour.ttf'));
});

test('a picture, a logo, a motif and a font that are links out of their folder are refused at their lines', async () => {
  const failure: unknown = await loadLibrary({ content, templates }).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) return expect.fail(String(failure));
  const linked = failure.diagnostics.filter(({ message }) => message.includes('leads out of its folder'));
  expect(linked.map(({ message, place }) => [message.split(' is a link')[0], place.line])).toEqual([
    ['the picture "images/a.png"', 4],
    ['style "linked": the font file "harbour.ttf"', 8],
    ['style "linked": the motif "motif.svg"', 5],
    ['style "linked": the logo "logo.png"', 4],
  ]);
});

test('a template and a theme that are links out of their folder are refused', async () => {
  const copy = join(folder, 'linked-templates');
  await cp(join(root, 'templates'), copy, { recursive: true });
  for (const [path, name] of [
    ['deck/driver.md.hbs', 'driver.hbs'],
    ['themes/deck.css', 'deck.css'],
  ] as const) {
    await rename(join(copy, path), join(elsewhere, name));
    await symlink(join(elsewhere, name), join(copy, path));
  }
  const read = () => loadTemplates({ folder: copy, packs: [] });
  expect(read).toThrow(Failure);
  expect(read).toThrow(/is a link that leads out of its folder.*; is a link that leads out of its folder/);
});

test('a link that stays in its folder is followed, and so is a folder that is a link', async () => {
  await symlink(content, join(folder, 'content-link'));
  await writeFile(join(content, 'images/real.png'), 'x');
  await symlink('real.png', join(content, 'images/near.png'));
  expect(leadsOut('images/near.png', content)).toBe(false);
  expect(leadsOut('images/real.png', join(folder, 'content-link'))).toBe(false);
  expect(leadsOut('images/a.png', join(folder, 'content-link'))).toBe(true);
  expect(leadsOut('images/none.png', content)).toBe(false);
});
