import { createRequire } from 'node:module';
import type * as Library from '@cantoo/pdf-lib';

/**
 * `@cantoo/pdf-lib` from the one file that comes with it. Its entry reads 345 modules, which takes three times as long;
 * the other such file, an ES module that its package does not call one, is parsed twice.
 */
const require = createRequire(import.meta.resolve('@cantoo/pdf-lib'));
const library: typeof Library = require('../dist/pdf-lib.min.js');

export const {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} = library;

export type PDFArray = Library.PDFArray;
export type PDFDict = Library.PDFDict;
export type PDFDocument = Library.PDFDocument;
export type PDFHexString = Library.PDFHexString;
export type PDFName = Library.PDFName;
export type PDFObject = Library.PDFObject;
export type PDFRawStream = Library.PDFRawStream;
export type PDFRef = Library.PDFRef;
export type PDFStream = Library.PDFStream;
export type PDFString = Library.PDFString;
