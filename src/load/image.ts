import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Picture } from '../model/picture.ts';

type Fault = Pick<Diagnostic, 'message' | 'hint'>;
type ReadPicture = { readonly picture: Picture } | { readonly fault: Fault };

const fault = (message: string, hint: string): ReadPicture => ({ fault: { message, hint } });

/**
 * Reads a PNG or a JPEG and drops what is not the picture itself: place, camera, author and thumbnails would go out
 * with the file byte for byte.
 */
export function readPicture(bytes: Uint8Array): ReadPicture {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.subarray(1, 4).toString('latin1') === 'PNG') return readPng(view);
  if (view[0] === 0xff && view[1] === 0xd8) return readJpeg(view);
  return fault('is neither a PNG nor a JPEG', 'save it as PNG (drawings) or JPEG (photographs)');
}

/** Chunks that a PNG needs to be drawn as it is. */
const drawn = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT']);

function readPng(bytes: Buffer): ReadPicture {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let complete = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (end > bytes.length) break;
    if (drawn.has(name)) kept.push(bytes.subarray(at, end));
    complete ||= name === 'IEND';
    at = end;
  }
  if (!complete) return fault('is a PNG that ends too early', 'save it again');
  const base64 = Buffer.concat(kept).toString('base64');
  return {
    picture: { type: 'image/png', base64, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) },
  };
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** JFIF (APP0), colour profile (APP2) and Adobe's colour transform (APP14) change what is seen; other APPn and comments do not. */
const isDropped = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));

function readJpeg(bytes: Buffer): ReadPicture {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  // What some cameras keep behind the end of the picture, a second one, is left out with the rest.
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return fault('is a JPEG that is damaged', 'save it again');
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const header = at + 2 + bytes.readUInt16BE(at + 2);
    const end = marker === 0xda ? endOfScan(bytes, header) : header;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && orientationOf(segment) > 1)
      return fault(
        'is a photograph stored on its side',
        'turn it upright in an image program and save it again',
      );
    if (isFrame(marker)) size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (!isDropped(marker)) kept.push(segment);
    at = end;
  }
  if (!size) return fault('is a JPEG that ends too early', 'save it again');
  return { picture: { type: 'image/jpeg', base64: Buffer.concat(kept).toString('base64'), ...size } };
}

/** Where the coded data of a scan ends: at the next marker that is not one of its own (stuffing, restarts). */
function endOfScan(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const marker = bytes[at + 1]!;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}

/** EXIF orientation: 1 upright, 2–8 turned or mirrored. */
function orientationOf(segment: Buffer): number {
  if (segment.subarray(4, 8).toString('latin1') !== 'Exif') return 1;
  const tiff = segment.subarray(10);
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(start); entry++) {
      const at = start + 2 + entry * 12;
      if (short(at) === 0x0112) return short(at + 8);
    }
  } catch {
    return 1;
  }
  return 1;
}
