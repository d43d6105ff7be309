import { jsonInScript, type LinkedData } from '../model/linked-data.ts';
import type { HouseStyle } from '../model/style.ts';
import { cssInStyle, escapeHtml } from './escape.ts';
import { styleToCss } from './style-css.ts';

/** The parts of an HTML document. `css` and `body` are finished, `title` and `language` are plain text. */
type PageParts = {
  readonly title: string;
  readonly language: string;
  readonly css: readonly string[];
  readonly body: string;
  /** A block of data, which no browser runs. */
  readonly data?: LinkedData | undefined;
};

/** A whole HTML document with its CSS in one style element. */
export const htmlPage = ({ title, language, css, body, data }: PageParts): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${cssInStyle(css.join('\n'))}\n</style>`,
    ...(data ? [`<script type="application/ld+json">${jsonInScript(data)}</script>`] : []),
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');

/**
 * What holds in every document: the house style's properties, and no weight or family that the browser would
 * take by itself (`bolder`, `monospace`). Without specificity, so that every theme rule wins.
 */
export const baseCss = (style: HouseStyle, role: 'serif' | 'sans'): string =>
  [
    styleToCss(style),
    `:where(html){font-family:var(--${role});font-weight:400;color:var(--ink);text-size-adjust:100%}`,
    ':where(body){margin:0}',
    ':where(b,strong,th,h1,h2,h3,h4,h5,h6){font-weight:600}',
    ':where(code,kbd,pre,samp){font-family:inherit}',
    '@media print{*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
  ].join('\n');
