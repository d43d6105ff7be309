import { readFileSync } from 'node:fs';
import { withoutCssComments } from '../lib/css.ts';
import type { FontCache } from '../lib/font-files.ts';
import { defaultStyle } from '../model/default-style.ts';

import { chooseFonts } from './fonts.ts';
import { selfContained } from './hand-out.ts';
import { baseCss, htmlPage } from './page.ts';

type HousePage = {
  readonly title: string;
  /** Finished HTML; texts in it are escaped already. */
  readonly body: string;
  /** A name for messages. */
  readonly document: string;
  readonly fonts: FontCache;
};

/** A page of the house (gallery, rules) in its style, with its faces inside; no script, nothing remote. */
export function housePage({ title, body, document, fonts: cache }: HousePage): string {
  const sheet = readFileSync(new URL('./gallery.css', import.meta.url), 'utf8');
  const css = withoutCssComments([baseCss(defaultStyle, 'sans'), sheet].join('\n'));
  const fonts = chooseFonts({ style: defaultStyle, css, html: body, document, cache });
  const html = htmlPage({ title, language: 'en', css: [fonts.css, css], body });
  return selfContained({
    document,
    title,
    language: 'en',
    size: { width: '', height: '' },
    html,
    fonts: fonts.files,
  });
}
