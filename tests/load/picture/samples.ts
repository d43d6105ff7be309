import { crc32 } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp, { type Sharp } from 'sharp';
import type { PictureRoom } from '../../../src/figures/picture.ts';
import { readPicture } from '../../../src/load/picture/read.ts';
import type { Picture } from '../../../src/model/picture.ts';

const [width, height] = [120, 80];

/** A drawing whose corners differ, so that a turned one is not the same: flat fields, a slope of colours and a line. */
export function pixels(): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const slope = context.createLinearGradient(0, 0, width, height);
  slope.addColorStop(0, '#1d6f74');
  slope.addColorStop(1, '#f1d3c8');
  context.fillStyle = slope;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#b8402a';
  context.fillRect(8, 8, 40, 16);
  context.fillStyle = '#16202e';
  context.fillRect(0, 60, width, 3);
  return Buffer.from(context.getImageData(0, 0, width, height).data);
}

const drawn = (): Sharp => sharp(pixels(), { raw: { width, height, channels: 4 } });
const opaque = (): Sharp => drawn().removeAlpha();

/** The same drawing as programs save it. */
export const samples: Readonly<Record<string, () => Promise<Buffer>>> = {
  png: () => drawn().png().toBuffer(),
  'png interlaced': () => drawn().png({ progressive: true }).toBuffer(),
  'png of 16 bits': () => opaque().toColourspace('rgb16').png().toBuffer(),
  'png with a palette': () => drawn().png({ palette: true, colours: 64 }).toBuffer(),
  'png in grey with alpha': () => drawn().ensureAlpha(0.5).greyscale().png().toBuffer(),
  jpeg: () => opaque().jpeg().toBuffer(),
  'jpeg progressive': () => opaque().jpeg({ progressive: true }).toBuffer(),
  'jpeg in grey': () => opaque().greyscale().jpeg().toBuffer(),
  'jpeg with a profile': () => opaque().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer(),
  'jpeg in CMYK with a profile': () => opaque().withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer(),
};

/** A place that shows all of a sample's pixels. */
export const whole: readonly PictureRoom[] = [{ width: 1000 }];

export async function pictureOf(bytes: Uint8Array, rooms = whole): Promise<Picture> {
  const read = await readPicture(bytes, rooms);
  if ('fault' in read) throw new Error(`${read.fault.message}; ${read.fault.hint}`);
  return read.picture;
}

/** The bytes that go into a page. */
export const bytesOf = (picture: Picture): Buffer => Buffer.from(picture.sizes.at(-1)!.base64, 'base64');

export async function faultOf(bytes: Uint8Array): Promise<string> {
  const read = await readPicture(bytes, whole);
  return 'fault' in read ? `${read.fault.message}; ${read.fault.hint}` : 'no fault';
}

/** How a browser's own decoder draws a picture, at a size: one number a channel, on white. */
export async function seen(bytes: Buffer, across: number, down: number): Promise<Uint8ClampedArray> {
  const canvas = createCanvas(across, down);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, across, down);
  context.drawImage(await loadImage(bytes), 0, 0, across, down);
  return context.getImageData(0, 0, across, down).data;
}

/** How far two pictures are apart: the mean over all channels, and the largest. */
export function distance(one: Uint8ClampedArray, other: Uint8ClampedArray) {
  let [sum, most] = [0, 0];
  for (const [index, value] of one.entries()) {
    const apart = Math.abs(value - other[index]!);
    sum += apart;
    most = Math.max(most, apart);
  }
  return { mean: sum / one.length, most };
}

export const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** A segment behind the start of a JPEG. */
export const withSegment = (jpeg: Buffer, marker: number, body: Buffer | string): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment(marker, Buffer.from(body)), jpeg.subarray(2)]);

export const chunk = (name: string, body: Buffer): Buffer => {
  const told = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const bytes = Buffer.alloc(told.length + 8);
  bytes.writeUInt32BE(body.length, 0);
  told.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(told), told.length + 4);
  return bytes;
};

/** A chunk behind the head of a PNG. */
export const withChunk = (png: Buffer, name: string, body: Buffer | string): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk(name, Buffer.from(body)), png.subarray(33)]);

/** EXIF with an orientation, and a text behind it. */
export const exif = (orientation: number, text = ''): Buffer =>
  Buffer.concat([
    Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0]),
    Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]),
    Buffer.alloc(4),
    Buffer.from(text),
  ]);
