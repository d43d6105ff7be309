import { PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import type { Files } from '../mutation/fault.ts';
import { testPrintedRules } from './printed-rule.ts';

/** Changes the PDF, as a program does that somebody opened it with. */
const inPdf =
  (change: (document: PDFDocument) => Promise<void> | void) =>
  async (files: Files): Promise<Files> => {
    const document = await PDFDocument.load(files.pdf, { updateMetadata: false });
    await change(document);
    return { ...files, pdf: await document.save({ useObjectStreams: false, addDefaultPage: false }) };
  };

const inHead = (markup: string) => (html: string) => html.replace('</head>', `${markup}</head>`);

testPrintedRules([
  { id: 'evidence/foot-hidden' },
  { id: 'layout/overflow' },
  { id: 'layout/clipped' },
  { id: 'layout/overlap' },
  { id: 'layout/type-size' },
  { id: 'layout/headline-lines' },
  { id: 'layout/orphan-heading' },
  { id: 'layout/widow' },
  { id: 'layout/empty' },
  { id: 'layout/picture-resolution' },
  { id: 'layout/picture-undrawn' },
  { id: 'layout/pages' },
  { id: 'layout/slides' },
  { id: 'layout/words' },
  { id: 'layout/minutes' },
  { id: 'accessibility/axe' },
  { id: 'accessibility/contrast' },
  { id: 'accessibility/figure-alt', also: ['accessibility/axe'] },
  {
    id: 'accessibility/fonts',
    page: inHead('<style>.points li{font-family:monospace!important}</style>'),
  },
  { id: 'accessibility/glyph' },
  { id: 'accessibility/heading-order' },
  { id: 'accessibility/language' },
  { id: 'accessibility/link-description' },
  { id: 'accessibility/list', also: ['accessibility/axe'] },
  { id: 'accessibility/table-head' },
  { id: 'accessibility/title', files: inPdf((document) => document.setTitle('Untitled')) },
  {
    id: 'accessibility/bookmarks',
    files: inPdf((document) => {
      const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      outlines.lookup(PDFName.of('First'), PDFDict).set(PDFName.of('Title'), PDFHexString.fromText('Salt'));
    }),
  },
  {
    id: 'accessibility/untagged-text',
    also: ['accessibility/fonts'],
    files: inPdf(async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      document.getPages()[1]?.drawText('Checked by hand', { x: 60, y: 60, size: 12, font });
    }),
  },
  { id: 'marking/ceiling' },
  { id: 'marking/internal' },
  { id: 'marking/leak' },
  { id: 'marking/leak-too-common' },
  { id: 'network/request', page: inHead('<link rel="stylesheet" href="https://example.org/bread.css">') },
  {
    id: 'network/font-failed',
    also: ['network/request'],
    page: inHead('<style>@font-face{font-family:Crust;src:url(bundle:crust.woff2)}</style>'),
  },
  { id: 'files/broken', files: (files) => ({ ...files, pdf: files.pdf.subarray(0, 2000) }) },
]);
