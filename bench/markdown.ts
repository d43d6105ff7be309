/** A process of its own, started by `cold.ts`: our stages from Markdown and theme to the PDF on the disk. */
import { readFile } from 'node:fs/promises';

const [markdown = '', theme = '', out = '', packed = ''] = process.argv.slice(1);
const { openBrowser } = await import('../src/print/browser.ts');
let opening!: ReturnType<typeof openBrowser>;
await new Promise<void>((started) => {
  opening = openBrowser({ jobs: 1, started });
});
const { createDeckRenderer } = await import('../src/render/deck.ts');
const { defaultStyle } = await import('../src/model/default-style.ts');
const { openThemeCache } = await import('../src/render/theme-cache.ts');
const renderDeck = await createDeckRenderer(openThemeCache(packed));
const slides = (await readFile(markdown, 'utf8')).replace(/^---\n[\s\S]*?\n---\n\n/, '').split('\n\n---\n\n');
const rendition = renderDeck(
  {
    doc: { kind: 'deck', title: 'Bread', language: 'en', slides: '16:9' } as never,
    sections: slides.map((text, index) => ({ anchor: `slide-${index + 1}`, text })),
    origins: [],
    css: await readFile(theme, 'utf8'),
  },
  { document: 'listeners/deck', style: defaultStyle, fonts: new Map() },
);
const { printPdf } = await import('../src/print/pdf.ts');
const browser = await opening;
const finishing = () => import('../src/print/finish.ts');
const waiting = () => void finishing(); // heavy: read while the browser prints, as the printer does
const { pdf: raw, ...words } = await printPdf(browser, rendition, { look: false, waiting }).finally(() => {
  void browser.close(); // it ends while the rest is done
});
const { finish } = await finishing();
const { pdf } = await finish(raw, { title: 'Bread', language: 'en', asOf: '2025-06-30', ...words });
const { writeWhole } = await import('../src/lib/files.ts');
await writeWhole(out, pdf);
