const longest = 2_000_000;

/** Bytes as text: all of it where it is text, else the readable stretches, as in the tags of a picture. */
export function readableText(bytes: Uint8Array): string {
  const part = bytes.subarray(0, longest);
  const utf16 =
    part[0] === 0xfe && part[1] === 0xff
      ? 'utf-16be'
      : part[0] === 0xff && part[1] === 0xfe
        ? 'utf-16le'
        : '';
  if (utf16) return new TextDecoder(utf16).decode(part);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what tells data from text
    if (!/[\0-\x08\x0e-\x1f]/.test(text)) return text;
  } catch {
    // not text: its readable stretches, below
  }
  const raw = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  return (raw.match(/[\x20-\x7e]{6,}/g) ?? []).join('\n');
}
