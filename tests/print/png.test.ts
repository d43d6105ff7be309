import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/print/png.ts';

test('a PNG file shows the pixels that it was made of', async () => {
  const [red, green, blue, grey] = [
    [200, 30, 30, 255],
    [30, 120, 30, 255],
    [0, 0, 250, 255],
    [128, 128, 128, 255],
  ] as const;
  const pixels = [red, green, blue, grey, grey, red];
  const image = await loadImage(
    Buffer.from(await encodePng({ data: Uint8Array.from(pixels.flat()), width: 2, height: 3 })),
  );
  expect([image.width, image.height]).toEqual([2, 3]);
  const context = createCanvas(2, 3).getContext('2d');
  context.drawImage(image, 0, 0);
  expect([...context.getImageData(0, 0, 2, 3).data]).toEqual(pixels.flat());
});
