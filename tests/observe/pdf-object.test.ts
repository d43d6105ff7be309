import { expect, test } from 'vitest';
import { decodeText } from '../../src/observe/file/pdf-object.ts';

const decode = (...bytes: readonly number[]): string => decodeText({ bytes: String.fromCharCode(...bytes) });

test.each([
  ['PDFDocEncoding, its first character', [0x80], '•'],
  ['PDFDocEncoding, quotation marks', [0x8d, 0x61, 0x8e], '“a”'],
  ['PDFDocEncoding, its last character', [0x9e], 'ž'],
  ['PDFDocEncoding, as Latin-1 from there on', [0xe9], 'é'],
  ['UTF-16, high byte first', [0xfe, 0xff, 0x01, 0x61], 'š'],
  ['UTF-16, low byte first', [0xff, 0xfe, 0x61, 0x01], 'š'],
  ['UTF-8', [0xef, 0xbb, 0xbf, 0xc5, 0xa1], 'š'],
])('a text of a PDF is read in %s', (_, bytes, text) => {
  expect(decode(...bytes)).toBe(text);
});
