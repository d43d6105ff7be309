const block = 512;

/** The plain files in an uncompressed tar archive, by path. Knows what a ustar archive of short names needs, no more. */
export function untar(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (let offset = 0; offset + block <= archive.length; ) {
    const name = text(archive, offset, 100);
    if (name === '') break;
    const size = Number.parseInt(text(archive, offset + 124, 12), 8);
    const type = text(archive, offset + 156, 1);
    const start = offset + block;
    if (type === '0' || type === '') files.set(name, archive.subarray(start, start + size));
    offset = start + Math.ceil(size / block) * block;
  }
  return files;
}

function text(archive: Uint8Array, offset: number, length: number): string {
  const end = archive.indexOf(0, offset);
  const stop = end === -1 ? offset + length : Math.min(end, offset + length);
  return Buffer.from(archive.subarray(offset, stop)).toString('latin1').trim();
}
