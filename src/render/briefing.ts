import type { Manuscript } from '../model/manuscript.ts';
import type { PageSize, PartedRendition } from '../model/rendition.ts';
import { assemble } from './assemble.ts';
import { labelCells } from './cells.ts';
import { escapeHtml, withoutComments } from './escape.ts';
import { furnitureCss, furnitureFaces, sheetCss } from './furniture.ts';
import type { RenderOptions } from './options.ts';
import { baseCss } from './page.ts';

/** Pages of paper, upright. */
export const paperSizes: Readonly<Record<'A4' | 'Letter', PageSize>> = {
  A4: { width: '210mm', height: '297mm' },
  Letter: { width: '8.5in', height: '11in' },
};

/** Renders a briefing: its sections in one flow, the page furniture around them. */
export const renderBriefing = (manuscript: Manuscript, options: RenderOptions): PartedRendition => {
  const { doc, sections, css: theme } = manuscript;
  const size = paperSizes[doc.paper];
  const label = `<p class="frame-label">${escapeHtml(doc.tlp)}</p>`;
  const body = [
    furnitureFaces(doc),
    '<main class="sheet">',
    label,
    ...sections.map(
      ({ anchor, text }) =>
        `<section id="${escapeHtml(anchor)}">\n${labelCells(withoutComments(text).trim())}\n</section>`,
    ),
    label,
    '</main>',
  ].join('\n');
  const css = [baseCss(options.style, 'serif'), sheetCss(doc, size), theme, furnitureCss(doc, size)];
  return assemble({ doc, options, size, css, body, data: manuscript.data });
};
