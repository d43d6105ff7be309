import type { Metadata, Sharp } from 'sharp';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { hasColoursOfItsOwn, pngChunks } from './png-chunks.ts';

export type PictureFault = Pick<Diagnostic, 'message' | 'hint'>;
type Type = 'image/png' | 'image/jpeg';

/** A picture that was decoded to its last row. */
export type Decoded = {
  readonly type: Type;
  readonly bytes: Buffer;
  /** In pixels, as it is seen: upright. */
  readonly width: number;
  readonly height: number;
  /** True where it is seen otherwise than its numbers say: it lies on its side, or has a profile of colours. */
  readonly isTurned: boolean;
  readonly hasProfile: boolean;
  /** Its pixels at a size, upright and in the colours of screens. */
  readonly pixels: (width: number, height: number) => Promise<Pixels>;
};

/** Pixels without a file around them. */
export type Pixels = {
  /** Scales them to a size and has them written. */
  readonly write: (
    width: number,
    height: number,
    writer: (scaled: Sharp) => Promise<Buffer>,
  ) => Promise<Buffer>;
};

/** A photograph of the largest common cameras; decoded, it takes some 250 MB. */
const mostPixels = 64_000_000;
/** What no hand-out needs and no reader of mail takes. */
export const mostBytes = 40_000_000;

export const tooLarge = (bytes: number): PictureFault => ({
  message: `has ${Math.ceil(bytes / 1e6)} MB, expected ${mostBytes / 1e6} MB or less`,
  hint: 'save it with fewer pixels: 2,000 on its longer side are enough for paper',
});

/** Decodes a PNG or a JPEG whole, or says why it cannot be used. The decoder is read with the first picture. */
export async function decodePicture(
  view: Uint8Array,
): Promise<{ readonly decoded: Decoded } | { readonly fault: PictureFault }> {
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  if (bytes.length > mostBytes) return { fault: tooLarge(bytes.length) };
  const type = typeOf(bytes);
  if (!type) return fault('is neither a PNG nor a JPEG', 'save it as PNG (drawings) or JPEG (photographs)');
  const sharp = await import('sharp').then(
    (library) => library.default,
    () => undefined,
  );
  sharp?.cache(false); // what it keeps of a picture of this size is hundreds of megabytes
  if (!sharp) return fault('cannot be decoded: the package "sharp" is not installed', 'run npm ci');
  const open = () => sharp(bytes, { failOn: 'warning', limitInputPixels: false, sequentialRead: true });
  try {
    const found = await open().metadata();
    const refused = faultOf(found) ?? (type === 'image/png' ? faultOfPng(bytes) : undefined);
    if (refused) return { fault: refused };
    // The last row comes after all others: only a file that is whole has one.
    const { width, height, autoOrient } = found;
    await open()
      .extract({ left: 0, top: height - 1, width, height: 1 })
      .raw()
      .toBuffer();
    return {
      decoded: {
        ...{ type, bytes, width: autoOrient.width, height: autoOrient.height },
        isTurned: (found.orientation ?? 1) > 1,
        hasProfile: found.hasProfile,
        pixels: async (across, down) => {
          const scaled = open().autoOrient().resize(across, down, { fit: 'fill' }).toColourspace('srgb');
          const { data, info } = await scaled.raw().toBuffer({ resolveWithObject: true });
          return {
            write: (wide, high, writer) =>
              writer(sharp(data, { raw: info }).resize(wide, high, { fit: 'fill' })),
          };
        },
      },
    };
  } catch (error) {
    return fault(`is cut off or damaged (${reasonOf(error)})`, 'save it again from its program');
  }
}

const fault = (message: string, hint: string) => ({ fault: { message, hint } });

const signatures: readonly (readonly [Type, Buffer])[] = [
  ['image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];

const typeOf = (bytes: Buffer): Type | undefined =>
  signatures.find(([, signature]) => bytes.subarray(0, signature.length).equals(signature))?.[0];

/** Whether a file begins as a picture of pixels does. */
export const isRaster = (bytes: Uint8Array): boolean =>
  typeOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== undefined;

function faultOf({ width, height, space, hasProfile }: Metadata): PictureFault | undefined {
  if (width * height > mostPixels)
    return {
      message: `has ${width} × ${height} pixels, expected ${mostPixels / 1e6} million or less in all`,
      hint: 'save it with fewer pixels: 2,000 on its longer side are enough for paper',
    };
  if (space === 'cmyk' && !hasProfile)
    return {
      message: 'has the colours of a printing press (CMYK) and no profile that says how they look',
      hint: 'save it in RGB',
    };
  return undefined;
}

function faultOfPng(bytes: Buffer): PictureFault | undefined {
  const chunks = pngChunks(bytes);
  if (!chunks)
    return { message: 'is a PNG that is cut off or damaged', hint: 'save it again from its program' };
  if (!hasColoursOfItsOwn(chunks)) return undefined;
  return {
    message: 'means other colours than those of screens (gAMA, cHRM), which not every program heeds',
    hint: 'save it in sRGB',
  };
}

/** What the decoder said, in a line. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^Input buffer (?:has )?|\bVips\w+: /g, '')
    .replace(/\s+/g, ' ')
    .replace(/[:.\s]+$/, '');
