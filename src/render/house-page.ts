import { readFileSync } from 'node:fs';
import { withoutCssComments } from '../lib/css.ts';
import type { FontCache } from '../lib/font-files.ts';
import { defaultStyle } from '../model/default-style.ts';
import type { HouseStyle } from '../model/style.ts';
import { chooseFonts } from './fonts.ts';
import { handOutDeck, selfContained } from './hand-out.ts';
import { baseCss, htmlPage } from './page.ts';

type HousePage = {
  readonly title: string;
  /** Finished HTML; texts in it are escaped already. */
  readonly body: string;
  /** A name for messages. */
  readonly document: string;
  readonly fonts: FontCache;
  /** The house style; the project's own where none is named. */
  readonly style?: HouseStyle;
  /** Scripts of the page itself. */
  readonly scripts?: readonly string[];
};

/** A page of the house (gallery, rules) in its style, with its faces inside; nothing remote, no script but its own. */
export function housePage({ title, body, document, fonts: cache, ...look }: HousePage): string {
  const { style = defaultStyle, scripts = [] } = look;
  const sheet = readFileSync(new URL('./gallery.css', import.meta.url), 'utf8');
  const css = withoutCssComments([baseCss(style, 'sans'), sheet].join('\n'));
  const fonts = chooseFonts({ style, css, html: body, document, cache });
  const html = htmlPage({ title, language: 'en', css: [fonts.css, css], body });
  const page = {
    document,
    title,
    language: 'en',
    size: { width: '', height: '' },
    html,
    fonts: fonts.files,
  };
  return scripts.length === 0 ? selfContained(page) : handOutDeck(page, { scripts, css: '', html: '' });
}
