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

/** Soft hyphens come along with pasted text. Nothing breaks at them here, and in a PDF they part the words that one looks for. */
const withoutSoftHyphens = (text: string): string =>
  text.replace(/\u00ad|&shy;|&#173;|&#xad;|\\ad(?:\s|(?![\da-f]))/gi, '');

/** Puts a rendition together: nothing from outside, and just the faces that it needs. */
export const assemble = ({ doc, options, size, css, body: written, data }: Parts): PartedRendition => {
  const body = withoutSoftHyphens(written);
  const { document, style, draft = false, fonts: cache = new Map() } = options;
  const { language } = doc;
  const title = withoutSoftHyphens(doc.title);
  const allCss = withoutCssComments([...css, ...(draft ? [draftCss] : [])].join('\n'));
  const outside = findOutside(allCss, body, document);
  if (outside.length > 0) throw new Failure(outside);
  const fonts = chooseFonts({ style, css: allCss, html: body, document, cache });
  const finished = cssInStyle(withoutSoftHyphens([fonts.css, allCss].join('\n')));
  const html = htmlPage({ title, language, css: [finished], body, data });
  return { document, title, language, size, html, css: finished, body, fonts: fonts.files };
};
