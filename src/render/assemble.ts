import { withoutCssComments } from '../lib/css.ts';
import { Failure } from '../lib/diagnostic.ts';
import type { DocumentContext } from '../model/dossier.ts';
import type { LinkedData } from '../model/linked-data.ts';
import type { PageSize, PartedRendition } from '../model/rendition.ts';
import { draftCss } from './draft.ts';
import { cssInStyle } from './escape.ts';
import { chooseFonts } from './fonts.ts';
import type { RenderOptions } from './options.ts';
import { findOutside } from './outside.ts';
import { htmlPage } from './page.ts';

/** What a document is put together from. */
export type Parts = {
  readonly doc: DocumentContext;
  readonly options: RenderOptions;
  readonly size: PageSize;
  readonly css: readonly string[];
  readonly body: string;
  readonly data?: LinkedData | undefined;
};

/** Puts a rendition together: nothing from outside, and just the faces that it needs. */
export const assemble = ({ doc, options, size, css, body, data }: Parts): PartedRendition => {
  const { document, style, draft = false, fonts: cache = new Map() } = options;
  const { title, language } = doc;
  const allCss = withoutCssComments([...css, ...(draft ? [draftCss] : [])].join('\n'));
  const outside = findOutside(allCss, body, document);
  if (outside.length > 0) throw new Failure(outside);
  const fonts = chooseFonts({ style, css: allCss, html: body, document, cache });
  const finished = cssInStyle([fonts.css, allCss].join('\n'));
  const html = htmlPage({ title, language, css: [finished], body, data });
  return { document, title, language, size, html, css: finished, body, fonts: fonts.files };
};
