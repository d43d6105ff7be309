import { wordsOfValue } from '../../lib/css.ts';
import { parseCss } from '../../lib/css-sheet.ts';

/**
 * The CSS of a briefing as it holds on paper, for a screen: what is meant for print applies, what is meant for the
 * screen does not, and a new page is a new column. The columns stand one under another, each as large as the text
 * area of a page, so that the browser breaks them as it breaks pages.
 */
export function pagedCss(css: string): string {
  const sheet = parseCss(css);
  const box = pageBox(sheet);
  sheet.walkAtRules(/^media$/i, (media) => {
    media.params = swapMedia(media.params);
  });
  sheet.walkDecls(/^(?:page-)?break-(?:before|after)$/i, (declaration) => {
    if (!/^(?:page|left|right|recto|verso|always)$/i.test(declaration.value)) return;
    declaration.prop = declaration.prop.replace(/^page-/i, '');
    declaration.value = 'column';
  });
  return `${sheet.toString()}\n${columnsCss(box)}`;
}

const swapMedia = (query: string): string =>
  query
    .replace(/\bscreen\b/gi, 'speech')
    .replace(/\bprint\b/gi, 'all')
    .trim();

type Box = {
  readonly width: string;
  readonly height: string;
  readonly margins: readonly [string, string, string, string];
};

/** The size and the margins of the first `@page` rule for all pages; A4 with the usual margins where there is none. */
function pageBox(sheet: ReturnType<typeof parseCss>): Box {
  const page = sheet.nodes.find(
    (node) => node.type === 'atrule' && node.name === 'page' && node.params === '',
  );
  const wordsOf = (property: string): readonly string[] => {
    const own = page?.type === 'atrule' ? (page.nodes ?? []) : [];
    const found = own.findLast((node) => node.type === 'decl' && node.prop === property);
    return found?.type === 'decl' ? wordsOfValue(found.value) : [];
  };
  const [width = '210mm', height = '297mm'] = wordsOf('size');
  const [top = '20mm', right = top, bottom = top, left = right] = wordsOf('margin');
  return { width, height, margins: [top, right, bottom, left] };
}

/** What lies between two pages on the desk. */
const gap = '24px';

const columnsCss = ({ width, height, margins: [top, right, bottom, left] }: Box): string => `
:root{--page-width:${width};--page-height:${height};--page-top:${top};--page-right:${right};--page-bottom:${bottom};--page-left:${left};--page-gap:${gap}}
html body{display:flow-root;position:relative;isolation:isolate;box-sizing:border-box;margin:0;padding:${gap};min-width:calc(${width} + 2*${gap})}
html body main.sheet{box-sizing:border-box;width:calc(${width} - ${left} - ${right});min-height:0;
margin:${top} auto ${bottom};padding:0;background:none;box-shadow:none;display:block;column-count:1;column-fill:auto;
column-height:calc(${height} - ${top} - ${bottom});column-wrap:wrap;row-gap:calc(${top} + ${bottom} + ${gap})}
.groundswell-pages{position:absolute;z-index:-1;top:${gap};left:calc(50% - ${width}/2)}
.groundswell-page{position:relative;width:${width};height:${height};margin-bottom:${gap};background:#fff;box-shadow:0 1px 10px #0003}
.groundswell-margin{position:absolute;left:${left};right:${right};display:flex;justify-content:space-between;gap:6mm}
.groundswell-margin.top{top:0;height:${top}}
.groundswell-margin.bottom{bottom:0;height:${bottom}}
.groundswell-margin>div{box-sizing:border-box;align-content:center}
.groundswell-margin>.center{flex:1;text-align:center}
html.thumbnail,html.thumbnail body{padding:0;min-width:0;background:#fff}
html.thumbnail .groundswell-pages{top:0}
@supports not (column-wrap:wrap){html body main.sheet{box-sizing:content-box;padding:${top} ${right} ${bottom} ${left};margin:0 auto;background:#fff}}
`;
