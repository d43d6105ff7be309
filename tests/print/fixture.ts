import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rendition } from '../../src/model/rendition.ts';

const font = (weight: number) => {
  const name = `inter-latin-${weight}-normal.woff2`;
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/inter/files/${name}`)));
  return { name, bytes };
};

const fonts = [font(400), font(700)];

const css = `
@font-face { font-family: Inter; font-weight: 400; src: url(bundle:inter-latin-400-normal.woff2) }
@font-face { font-family: Inter; font-weight: 700; src: url("bundle:inter-latin-700-normal.woff2") }
@page { size: 210mm 297mm; margin: 20mm; @top-right { content: "TLP:CLEAR"; font: 700 12pt Inter }
  @bottom-center { content: counter(page) " of " counter(pages); font: 9pt Inter } }
body { font: 11pt Inter } section { break-after: page; background: #fbf8f3 }`;

/** A rendition of a body, with fonts and page furniture. */
export function rendition(
  body: string,
  more: Partial<Rendition> & { readonly head?: string } = {},
): Rendition {
  const { head = '', ...rest } = more;
  return {
    document: 'public/briefing',
    title: 'What holds & what shifts',
    language: 'en-GB',
    size: { width: '210mm', height: '297mm' },
    html: `<!doctype html><html lang="en-GB"><head><title>x</title><style>${css}</style>${head}</head><body>${body}</body></html>`,
    fonts,
    ...rest,
  };
}

/** Two pages with what a briefing has. */
export const briefing = `
<section><h1>Bottom line</h1><p>Markets <strong>feed</strong> most <em>households</em>. <a href="https://example.org/a">The source</a> <a href="#n1">1</a></p>
<ul><li>One</li><li>Two <b>bold</b></li></ul>
<figure><svg role="img" aria-label="Three bars" width="100" height="40"><rect width="40" height="40" fill="#1d6f74"/></svg><figcaption>Prices</figcaption></figure>
<table><thead><tr><th scope="col">Year</th><th scope="col">Price</th></tr></thead><tbody><tr><th scope="row">2016</th><td>26</td></tr></tbody></table>
<aside><p style="opacity: .5">Half seen <b>aside</b></p></aside></section>
<h2>Notes</h2><p id="n1">The note itself.</p>`;

/** What PDF.js reads in a file. */
export async function readPdf(pdf: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push({ text, tree: await page.getStructTree(), annotations: await page.getAnnotations() });
  }
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  await loading.destroy();
  return { pages, info: info as Record<string, unknown>, xmp: metadata?.getRaw() as string, outline };
}
