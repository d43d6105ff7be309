/** Why a file cannot be a whole PDF, seen from its bytes; nothing when it may be one. */
export function brokenPdf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'it is empty';
  if (!ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return 'it is not a PDF';
  const end = ascii(bytes.subarray(-1024));
  return end.includes('%%EOF') && end.includes('startxref') ? undefined : 'its end is missing';
}

/** Why a file cannot be a whole HTML document; nothing when it may be one. */
export function brokenHtml(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'it is empty';
  const text = decode(bytes);
  if (text === undefined) return 'it is not text in UTF-8';
  if (!/^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype html/i.test(text.slice(0, 4096))) return 'it is not HTML';
  return /<\/html>\s*(?:<!--[\s\S]*-->\s*)?$/i.test(text.slice(-4096)) ? undefined : 'its end is missing';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const ascii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
