import { crc32 } from 'node:zlib';

type Chunk = { readonly name: string; readonly data: Buffer };

/**
 * The chunks of a PNG up to its end (PNG 3rd edition, 5.3); undefined where it is cut off or one of them is damaged.
 * The decoder itself takes a file whose last chunks are missing.
 */
export function pngChunks(bytes: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    chunks.push({ name, data: bytes.subarray(at + 8, end) });
    if (name === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

/** The primaries of sRGB and its white point, as cHRM writes them (PNG, 11.3.2.1). */
const primaries = [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000];
const gamma = 45_455;
const tolerance = 1_000;

/** Whether its numbers mean other colours than usual and no profile says so: some programs heed that, others do not. */
export function hasColoursOfItsOwn(chunks: readonly Chunk[]): boolean {
  const data = (name: string) => chunks.find((chunk) => chunk.name === name)?.data;
  const code = data('cICP');
  if (code) return !code.equals(Buffer.from([1, 13, 0, 1]));
  if (data('iCCP') || data('sRGB')) return false;
  const numbers = (name: string) => {
    const own = data(name) ?? Buffer.alloc(0);
    return Array.from({ length: own.length >> 2 }, (_, index) => own.readUInt32BE(index * 4));
  };
  const differs = (found: readonly number[], usual: readonly number[]) =>
    found.some((value, index) => Math.abs(value - usual[index]!) > tolerance);
  return differs(numbers('gAMA'), [gamma]) || differs(numbers('cHRM'), primaries);
}
