/** Markers whose segments a decoder needs: tables, frame, restart interval and scans (ITU-T T.81, table B.1). */
const needed: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd]);
const [startOfImage, endOfImage, startOfScan, jfif, adobe] = [0xd8, 0xd9, 0xda, 0xe0, 0xee] as const;

type Segment = { readonly marker: number; readonly bytes: Buffer };

/** JFIF 1.1, square pixels, no thumbnail: it says that the colours are Y′CbCr or grey. */
const header = Buffer.from('ffe000104a46494600010100000100010000', 'hex');

/**
 * The same picture with nothing in it but what a decoder needs, its coded data as they were; undefined where that alone
 * would not draw the same everywhere. What stands before the picture, between its parts and behind its end is left out.
 */
export function bareJpeg(bytes: Buffer): Buffer | undefined {
  const segments = segmentsOf(bytes);
  if (!segments || !isUsual(segments)) return undefined;
  const kept = segments.filter(({ marker }) => needed.has(marker)).map((segment) => segment.bytes);
  return Buffer.concat([Buffer.from([0xff, startOfImage]), header, ...kept, Buffer.from([0xff, endOfImage])]);
}

/** Eight bits, grey or Y′CbCr. */
function isUsual(segments: readonly Segment[]): boolean {
  const frames = segments.filter(({ marker }) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4);
  const frame = frames[0]?.bytes;
  if (frames.length !== 1 || !frame || !needed.has(frames[0]!.marker) || frame[4] !== 8) return false;
  if (frame[9] === 1) return true;
  if (frame[9] !== 3) return false;
  if (segments.some(({ marker, bytes }) => marker === jfif && isNamed(bytes, 'JFIF\0'))) return true;
  const transform = segments.find(({ marker, bytes }) => marker === adobe && isNamed(bytes, 'Adobe'));
  if (transform) return transform.bytes[15] === 1;
  return [frame[10], frame[13], frame[16]].every((id, index) => id === index + 1);
}

const isNamed = (segment: Buffer, name: string): boolean =>
  segment.subarray(4, 4 + name.length).toString('latin1') === name;

/** The segments up to the end of the image; undefined where one is not where it should be. */
function segmentsOf(bytes: Buffer): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === endOfImage; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1];
    // Any number of these may fill the room before a marker (B.1.1.2).
    if (marker === 0xff) at++;
    else if (marker === endOfImage) return segments;
    else if (marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return undefined;
    else {
      const length = at + 2 + bytes.readUInt16BE(at + 2);
      const end = marker === startOfScan ? endOfScan(bytes, length) : length;
      segments.push({ marker, bytes: bytes.subarray(at, end) });
      at = end;
    }
  }
  return undefined;
}

/** Where the coded data of a scan ends: at the next marker that is not one of its own (stuffing, restarts). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
