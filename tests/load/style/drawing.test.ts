import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLogo, readMotif } from '../../../src/load/style/drawing.ts';
import { samples } from '../picture/samples.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- by hand --><path d="M0 0h9"/></svg>';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-drawing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('a logo', () => {
  test('is a cleaned SVG or a picture of pixels, told by what it is and not by its name', async () => {
    const bare = svg.replace('<!-- by hand -->', '');
    const address = `data:image/svg+xml;base64,${Buffer.from(bare).toString('base64')}`;
    expect(await readLogo(await file('a.svg', svg))).toEqual({ address });
    const wrongName = await readLogo(await file('b.svg', await samples.png!()));
    expect('address' in wrongName && wrongName.address).toMatch(/^data:image\/png;base64,/);
  });

  test('of pixels is as fine as paper shows it', async () => {
    const large = await sharp(await samples.png!())
      .resize(2400, 1600)
      .png()
      .toBuffer();
    const found = await readLogo(await file('large.png', large));
    const bytes = Buffer.from(('address' in found ? found.address : '').split(',')[1] ?? '', 'base64');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 450, height: 300 });
  });

  test('that cannot be used says why', async () => {
    const reason = async (name: string, content: string | Uint8Array) => {
      const found = await readLogo(await file(name, content));
      return 'fault' in found ? found.fault.message : '';
    };
    expect(await reason('cut.svg', svg.slice(0, -6))).toContain('is not well-formed XML');
    expect(await reason('cut.png', (await samples.png!()).subarray(0, 200))).toMatch(/damaged/);
    expect(await reason('huge.png', Buffer.alloc(41_000_000))).toContain('has 41 MB');
    const absent = await readLogo(join(folder, 'no.svg'));
    expect(absent).toMatchObject({ fault: { message: 'is not there' } });
  });
});

test('a motif is an SVG', async () => {
  const found = await readMotif(await file('m.svg', svg));
  expect('markup' in found && found.markup.html).toContain('focusable="false"><path d="M0 0h9"/></svg>');
  expect(await readMotif(await file('m.png', await samples.png!()))).toMatchObject({
    fault: { message: 'is a picture of pixels' },
  });
});
