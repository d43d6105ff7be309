import type { DocumentContext } from '../model/dossier.ts';
import type { PageSize } from '../model/rendition.ts';
import { cssString, escapeHtml } from './escape.ts';
import { printFrame, printFrameCss } from './print-frame.ts';
import { tlpColours } from './tlp-colour.ts';

/** Letter is lower and wider than A4: with these margins the same text fills it. The label stands in the middle of a margin. */
const margins = {
  A4: { top: '20mm', side: '18mm', bottom: '19mm', over: '9mm 0 6mm', under: '8mm 0 9mm' },
  Letter: { top: '15mm', side: '15mm', bottom: '13mm', over: '5mm 0 3mm', under: '3mm 0 4mm' },
} as const;
/** What of its usual space stands between the parts of a briefing: Letter is lower by two lines, also after its margins. */
const airs = { A4: 1, Letter: 0.4 } as const;
const narrowAir = 0.4;
/** For pages full of wide tables. */
const narrow = {
  A4: { top: '16mm', side: '13mm', bottom: '14mm', over: '5mm 0 4mm', under: '3.5mm 0 4mm' },
  Letter: { top: '13mm', side: '11mm', bottom: '12.5mm', over: '4mm 0 2mm', under: '1.5mm 0 4mm' },
} as const;

const marginsOf = ({ paper, margins: wanted }: Pick<DocumentContext, 'paper' | 'margins'>) =>
  (wanted === 'narrow' ? narrow : margins)[paper];

/** Page size, margins and margin boxes of a briefing: label, running header, date, page number. */
export const furnitureCss = (doc: DocumentContext, { width, height }: PageSize): string => {
  const middle = 'height:7mm;vertical-align:middle';
  const margin = marginsOf(doc);
  const [top, bottom] = [`${middle};margin:${margin.over}`, `${middle};margin:${margin.under}`];
  const quiet = 'font:400 8.5pt/1.3 var(--sans);color:var(--muted)';
  const label =
    `content:${cssString(doc.tlp)};background:#000;color:${tlpColours[doc.tlp]};font:700 12pt/1 var(--sans);` +
    'width:max-content;padding:0 3.4mm;text-align:center;white-space:nowrap';
  const [head, foot] = linesOf(doc);
  return [
    `@page{size:${width} ${height};margin:${margin.top} ${margin.side} ${margin.bottom};`,
    `@top-left{content:${cssString(head)};${quiet};${top}}`,
    `@top-right{${label};${top}}`,
    `@bottom-left{content:${cssString(foot)};${quiet};${bottom}}`,
    `@bottom-center{content:counter(page) " / " counter(pages);${quiet};${bottom}}`,
    `@bottom-right{${label};${bottom}}}`,
    '@page:first{@top-left{content:none}}',
    `:root{--air:${doc.margins === 'narrow' ? narrowAir : airs[doc.paper]}}`,
    '.frame-faces{position:absolute;visibility:hidden;width:0;height:0;overflow:hidden;font:400 8.5pt/1 var(--sans)}',
    '.frame-faces b{font-weight:700}',
    printFrameCss(doc, margin),
  ].join('\n');
};

/**
 * The words of the margin boxes, unseen, and the frame for browsers that have no such boxes. Chromium does not wait for a font that only a margin box uses and prints
 * the box empty: a text in the page makes it load with the others.
 */
export const furnitureFaces = (doc: DocumentContext): string =>
  `<div class="frame-faces" aria-hidden="true">${escapeHtml(linesOf(doc).join(' '))} 0123456789 /` +
  ` <b>${escapeHtml(doc.tlp)}</b></div>\n${printFrame(doc, linesOf(doc))}`;

/** What stands at the head and at the foot of a page. */
const linesOf = ({ header, footer, subject, title, asOf }: DocumentContext): readonly [string, string] => [
  header ?? `${subject} · ${title}`,
  footer ?? asOf,
];

/** On screen: a sheet of paper on a quiet ground, with the label as real text. On a phone the sheet fills the screen. */
export const sheetCss = (doc: DocumentContext, { width, height }: PageSize): string =>
  [
    `.frame-label{display:none}`,
    '@media screen{',
    'body{background:var(--rule);padding:8mm}',
    `main.sheet{box-sizing:border-box;width:${width};min-height:${height};margin:0 auto;padding:9mm ${marginsOf(doc).side};`,
    'background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.2);display:flex;flex-direction:column}',
    'main.sheet>section{overflow-wrap:break-word}',
    '.frame-label{display:block;align-self:flex-end;margin:0 0 6mm;padding:2mm 3.4mm;background:#000;',
    `color:${tlpColours[doc.tlp]};font:700 12pt/1 var(--sans)}`,
    '.frame-label:last-child{margin:auto 0 0}',
    '}',
    `@media screen and (max-width:${width}){body{padding:0}main.sheet{width:auto;padding:5vw;box-shadow:none}}`,
  ].join('\n');
