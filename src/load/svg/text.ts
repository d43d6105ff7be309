import type { Diagnostic } from '../../lib/diagnostic.ts';

type Fault = Pick<Diagnostic, 'message' | 'hint'>;

/** Larger drawings are traced photographs: as a picture of pixels they are smaller and print as well. */
const mostBytes = 2_000_000;

/**
 * The characters of an SVG file, by its byte order mark or its declaration (XML 1.0, appendix F); UTF-8 where it names
 * no encoding. Line ends are those of Unix.
 */
export function svgText(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  if (bytes.length > mostBytes)
    return fault(
      `is an SVG of ${Math.ceil(bytes.length / 1e6)} MB, expected 2 MB or less`,
      'simplify its paths in a drawing program',
    );
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return fault('is a compressed SVG (.svgz)', 'save it as plain SVG');
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return fault(`is no text in ${encoding}`, 'save it as plain SVG in UTF-8');
  }
}

const fault = (message: string, hint: string) => ({ fault: { message, hint } });

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}
