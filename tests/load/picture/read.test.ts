import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPicture, pictureRooms } from '../../../src/figures/picture.ts';
import {
  bytesOf,
  distance,
  exif,
  faultOf,
  pictureOf,
  samples,
  seen,
  withChunk,
  withSegment,
} from './samples.ts';

const names = Object.keys(samples);
const png = () => samples.png!();
const jpeg = () => samples.jpeg!();

describe.for(names)('a %s', (name) => {
  test('is drawn as its file is', async () => {
    const bytes = await samples[name]!();
    const picture = await pictureOf(bytes);
    expect(picture).toMatchObject({ width: 120, height: 80, type: `image/${name.split(' ')[0]}` });
    const apart = distance(await seen(bytesOf(picture), 120, 80), await seen(bytes, 120, 80));
    // Colours of another profile are turned into those of screens by another library than the browser's.
    const tolerance = name.includes('profile') ? { mean: 3, most: 24 } : { mean: 0.01, most: 1 };
    if (name.includes('CMYK')) return; // the decoder of this test heeds no such profile
    expect(apart.most).toBeLessThanOrEqual(tolerance.most);
    expect(apart.mean).toBeLessThanOrEqual(tolerance.mean);
  });

  test('comes to the same bytes each time', async () => {
    const bytes = await samples[name]!();
    expect(await pictureOf(bytes, [{ width: 20 }])).toEqual(await pictureOf(bytes, [{ width: 20 }]));
  });

  test('is refused wherever it is cut off', async () => {
    const bytes = await samples[name]!();
    const tenths = Array.from({ length: 10 }, (_, tenth) => Math.floor((bytes.length * tenth) / 10));
    for (const end of [...tenths, bytes.length - 1, bytes.length - 5, bytes.length - 13])
      expect(await faultOf(bytes.subarray(0, end)), `${end} of ${bytes.length}`).not.toBe('no fault');
    const cut = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (end) => (await faultOf(bytes.subarray(0, end))) !== 'no fault'),
      { numRuns: 20 },
    );
  });
});

describe('what a file tells about itself', () => {
  const canary = 'GPS 39.03N 125.75E by A. Photographer';
  const carriers: Readonly<Record<string, () => Promise<Buffer>>> = {
    EXIF: async () =>
      withSegment(await jpeg(), 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(1, canary)])),
    XMP: async () => withSegment(await jpeg(), 0xe1, `http://ns.adobe.com/xap/1.0/\0${canary}`),
    'extended XMP': async () =>
      withSegment(await jpeg(), 0xe1, `http://ns.adobe.com/xmp/extension/\0${canary}`),
    'a thumbnail': async () => withSegment(await jpeg(), 0xe0, `JFXX\0\x10${canary}`),
    'APP2 that is no profile': async () => withSegment(await jpeg(), 0xe2, `FPXR\0\0\x01${canary}`),
    'a second picture (MPF)': async () =>
      Buffer.concat([
        withSegment(await jpeg(), 0xe2, `MPF\0${canary}`),
        withSegment(await jpeg(), 0xfe, canary),
      ]),
    'APP14 with more than it needs': async () =>
      withSegment(
        await jpeg(),
        0xee,
        Buffer.concat([Buffer.from('Adobe\0d\0\0\0\0\x01'), Buffer.from(canary)]),
      ),
    IPTC: async () => withSegment(await jpeg(), 0xed, `Photoshop 3.0\x008BIM${canary}`),
    'a comment': async () => withSegment(await jpeg(), 0xfe, canary),
    'what follows the end of a JPEG': async () => Buffer.concat([await jpeg(), Buffer.from(canary)]),
    'an unknown segment': async () => withSegment(await jpeg(), 0xef, canary),
    tEXt: async () => withChunk(await png(), 'tEXt', `Author\0${canary}`),
    iTXt: async () => withChunk(await png(), 'iTXt', `XML:com.adobe.xmp\0\0\0\0\0${canary}`),
    eXIf: async () => withChunk(await png(), 'eXIf', exif(1, canary)),
    'an unknown chunk': async () => withChunk(await png(), 'gpSs', canary),
    'what follows the end of a PNG': async () => Buffer.concat([await png(), Buffer.from(canary)]),
  };

  test.for(Object.keys(carriers))('%s does not go out', async (name) => {
    const bytes = await carriers[name]!();
    expect(bytes.includes(canary)).toBe(true);
    const kept = bytesOf(await pictureOf(bytes));
    expect(kept.includes('Photographer')).toBe(false);
    expect(kept.includes('Exif')).toBe(false);
    const plain = name.match(/tEXt|iTXt|eXIf|chunk|PNG/) ? await png() : await jpeg();
    expect(distance(await seen(kept, 120, 80), await seen(plain, 120, 80)).most).toBeLessThanOrEqual(1);
  });

  test('a profile goes, and the colours that it means stay', async () => {
    const bytes = await samples['jpeg with a profile']!();
    expect((await sharp(bytes).metadata()).hasProfile).toBe(true);
    expect((await sharp(bytesOf(await pictureOf(bytes))).metadata()).hasProfile).toBe(false);
  });

  test('any text in any application segment or unknown chunk goes', async () => {
    const [photograph, drawing] = await Promise.all([jpeg(), png()]);
    const text = fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme-ascii' });
    const marker = fc.integer({ min: 0xe0, max: 0xef });
    await fc.assert(
      fc.asyncProperty(text, marker, async (told, at) => {
        const written = `~${told}~`;
        const inJpeg = await faultOrBytes(withSegment(photograph, at, written));
        const inPng = await faultOrBytes(withChunk(drawing, 'prVt', written));
        return !inJpeg.includes(written) && !inPng.includes(written);
      }),
      { numRuns: 20 },
    );
  });
});

const faultOrBytes = async (bytes: Buffer): Promise<Buffer> =>
  pictureOf(bytes).then(bytesOf, () => Buffer.alloc(0));

describe('a photograph stored on its side', () => {
  test.for([3, 6, 8, 2, 5])('is turned upright: orientation %i', async (orientation) => {
    const tiff = exif(orientation);
    const sides = [
      withSegment(await jpeg(), 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff])),
      withChunk(await png(), 'eXIf', tiff),
    ];
    const upright = await sharp(await png())
      .withMetadata({ orientation })
      .png()
      .toBuffer()
      .then((bytes) => sharp(bytes).autoOrient().png().toBuffer());
    for (const bytes of sides) {
      const picture = await pictureOf(bytes);
      const { width, height } = picture;
      expect([width, height]).toEqual(orientation > 4 ? [80, 120] : [120, 80]);
      const apart = distance(await seen(bytesOf(picture), width, height), await seen(upright, width, height));
      expect(apart.mean).toBeLessThan(4);
    }
  });
});

describe('a picture with more pixels than paper shows', () => {
  test('is brought down to 300 dpi at each of its places, and not below', async () => {
    const large = await sharp(await png())
      .resize(2400, 1600)
      .png()
      .toBuffer();
    const { sizes, width } = await pictureOf(large, [{ width: 249 }, { width: 400, height: 100 }]);
    expect(width).toBe(2400);
    expect(sizes.map((size) => [size.width, size.height])).toEqual([
      [469, 313],
      [779, 519],
    ]);
    const small = await sharp(large).resize(469, 313).png().toBuffer();
    const kept = Buffer.from(sizes[0]!.base64, 'base64');
    expect(distance(await seen(kept, 469, 313), await seen(small, 469, 313)).mean).toBeLessThan(1);
  });

  test('keeps its coded data where it has no more', async () => {
    const bytes = await jpeg();
    const coded = bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xda])));
    const kept = bytesOf(await pictureOf(bytes));
    expect(kept.subarray(-coded.length).equals(coded)).toBe(true);
  });

  test('stands in a page in the size of its place', async () => {
    const large = await sharp(await png())
      .resize(3000, 2000)
      .jpeg()
      .toBuffer();
    const file = await pictureOf(large, pictureRooms);
    const widthAt = (frame: { width: number; type: number; scale?: number }) =>
      Number(/width="(\d+)"/.exec(drawPicture({ alternative: 'A tram', file }, { frame }).html)?.[1]);
    expect(widthAt({ width: 249, type: 10.7 })).toBe(779);
    expect(widthAt({ width: 550, type: 17, scale: 1 })).toBe(1688); // 360 px high
    expect(widthAt({ width: 470, type: 17, scale: 1.14 })).toBe(1675);
  });
});

/** Without the segments that hold a profile. */
async function withoutProfile(jpeg: Buffer): Promise<Buffer> {
  for (let at = jpeg.indexOf('ICC_PROFILE'); at >= 0; at = jpeg.indexOf('ICC_PROFILE')) {
    const end = at - 2 + jpeg.readUInt16BE(at - 2);
    jpeg = Buffer.concat([jpeg.subarray(0, at - 4), jpeg.subarray(end)]);
  }
  return jpeg;
}

describe('a file is refused', () => {
  test('that has no pixels, other ones than it says, or too many', async () => {
    const [drawing, photograph] = await Promise.all([png(), jpeg()]);
    const resized = (width: number, height: number) => {
      const head = Buffer.from(drawing.subarray(16, 29));
      head.writeUInt32BE(width, 0);
      head.writeUInt32BE(height, 4);
      return Buffer.concat([
        drawing.subarray(0, 8),
        withChunk(drawing.subarray(0, 33), 'IHDR', head).subarray(33),
        drawing.subarray(33),
      ]);
    };
    expect(await faultOf(resized(0, 80))).toMatch(/damaged/);
    expect(await faultOf(resized(120, 81))).toMatch(/damaged/);
    expect(await faultOf(resized(50_000, 50_000))).toContain('has 50000 × 50000 pixels');
    const frame = photograph.indexOf(Buffer.from([0xff, 0xc0]));
    const huge = Buffer.from(photograph);
    huge.writeUInt16BE(50_000, frame + 5);
    huge.writeUInt16BE(50_000, frame + 7);
    expect(await faultOf(huge)).toContain('has 50000 × 50000 pixels');
    expect(await faultOf(Buffer.concat([drawing, Buffer.alloc(45_000_000)]))).toContain('MB, expected 40 MB');
  });

  test('whose bytes were changed on the way', async () => {
    const drawing = Buffer.from(await png());
    drawing[drawing.indexOf('IDAT') + 20]! ^= 0xff;
    expect(await faultOf(drawing)).toMatch(/damaged/);
    const wrong = withChunk(await png(), 'tEXt', 'Author\0x');
    wrong[33 + 8]! ^= 0xff;
    expect(await faultOf(wrong)).toMatch(/damaged/);
  });

  test('that is another kind of picture', async () => {
    const kinds = [sharp(await png()).webp(), sharp(await png()).gif(), sharp(await png()).avif()];
    for (const kind of kinds)
      expect(await faultOf(await kind.toBuffer())).toContain('neither a PNG nor a JPEG');
    for (const text of ['', '%PDF-1.7', '<svg/>'])
      expect(await faultOf(Buffer.from(text))).toContain('neither a PNG nor a JPEG');
  });

  test('whose colours nobody can tell', async () => {
    const printed = await sharp(await png())
      .removeAlpha()
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const bare = await withoutProfile(printed);
    expect((await sharp(bare).metadata()).space).toBe('cmyk');
    expect(await faultOf(bare)).toContain('CMYK');
    const gamma = Buffer.alloc(4);
    gamma.writeUInt32BE(100_000);
    expect(await faultOf(withChunk(await png(), 'gAMA', gamma))).toContain('gAMA');
    gamma.writeUInt32BE(45_455);
    expect(await faultOf(withChunk(await png(), 'gAMA', gamma))).toBe('no fault');
  });
});

test('whatever is done to a byte, the file is either read or refused', async () => {
  const [drawing, photograph] = await Promise.all([png(), jpeg()]);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      for (const bytes of [Buffer.from(drawing), Buffer.from(photograph)]) {
        bytes[at % bytes.length]! ^= change;
        expect(await faultOf(bytes)).toMatch(/./);
      }
    }),
    { numRuns: 60 },
  );
});

test('fill bytes before a marker are allowed, and an animation stands still', async () => {
  const bytes = await jpeg();
  const filled = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xff]), bytes.subarray(2)]);
  expect(bytesOf(await pictureOf(filled)).equals(bytesOf(await pictureOf(bytes)))).toBe(true);
  const moving = withChunk(await png(), 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  expect(bytesOf(await pictureOf(moving)).includes('acTL')).toBe(false);
});
