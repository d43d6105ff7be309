import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/load/image.ts';
import type { Picture } from '../../src/model/picture.ts';

/** A small picture, as a program saves it. */
const drawn = (type: 'image/png' | 'image/jpeg'): Buffer => {
  const canvas = createCanvas(12, 8);
  canvas.getContext('2d').fillRect(2, 2, 4, 4);
  return type === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg');
};

const exif = (orientation: number): Buffer => {
  const entry = Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
  const tiff = Buffer.concat([Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0]), entry, Buffer.alloc(4)]);
  const body = Buffer.concat([
    Buffer.from('Exif\0\0'),
    tiff,
    Buffer.from('GPS 39.03N 125.75E by A. Photographer'),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, body]);
};

const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);

const pictureOf = (bytes: Buffer): Picture => {
  const read = readPicture(bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  return read.picture;
};
const faultOf = (bytes: Buffer): string => {
  const read = readPicture(bytes);
  return 'fault' in read ? `${read.fault.message}; ${read.fault.hint}` : 'no fault';
};

describe('a picture', () => {
  test('keeps its size and its type', () => {
    expect(pictureOf(drawn('image/png'))).toMatchObject({ type: 'image/png', width: 12, height: 8 });
    expect(pictureOf(drawn('image/jpeg'))).toMatchObject({ type: 'image/jpeg', width: 12, height: 8 });
  });

  test('loses the place and the author that a camera wrote into it', () => {
    const photograph = withSegment(drawn('image/jpeg'), exif(1));
    expect(photograph.includes('A. Photographer')).toBe(true);
    const kept = Buffer.from(pictureOf(photograph).base64, 'base64');
    expect(kept.includes('A. Photographer')).toBe(false);
    expect(kept.includes('Exif')).toBe(false);
    expect(pictureOf(kept)).toMatchObject({ width: 12, height: 8 });
  });

  test('loses the picture that some cameras keep behind it', () => {
    const first = drawn('image/jpeg');
    const second = withSegment(drawn('image/jpeg'), exif(1));
    const kept = Buffer.from(pictureOf(Buffer.concat([first, second])).base64, 'base64');
    expect(kept.includes('A. Photographer')).toBe(false);
    expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(kept.length).toBeLessThanOrEqual(first.length);
  });

  test('loses the text that a PNG may carry', () => {
    const png = drawn('image/png');
    const body = Buffer.from('Author\0A. Photographer');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const chunk = Buffer.concat([length, Buffer.from('tEXt'), body, Buffer.alloc(4)]);
    const told = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
    expect(Buffer.from(pictureOf(told).base64, 'base64').equals(png)).toBe(true);
  });

  test('is refused when it lies on its side, ends too early or is no picture', () => {
    expect(faultOf(withSegment(drawn('image/jpeg'), exif(6)))).toContain('turn it upright');
    expect(faultOf(drawn('image/png').subarray(0, 40))).toContain('ends too early');
    expect(faultOf(drawn('image/jpeg').subarray(0, 60))).toMatch(/ends too early|damaged/);
    expect(faultOf(Buffer.from('%PDF-1.7'))).toContain('neither a PNG nor a JPEG');
  });
});
