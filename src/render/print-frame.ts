import type { DocumentContext } from '../model/dossier.ts';
import { escapeHtml } from './escape.ts';
import { tlpColours } from './tlp-colour.ts';

/**
 * What Chromium understands since it prints margin boxes (131), and no other engine does. Where it is not understood, the
 * frame below is printed: an engine that learns margin boxes later prints a label twice in one place rather than never.
 */
const marginBoxes =
  '(interpolate-size:allow-keywords) and selector(::details-content) and ' +
  '(not (-moz-appearance:none)) and (not (font:-apple-system-body))';

type Margin = {
  readonly top: string;
  readonly side: string;
  readonly bottom: string;
  /** Space over and under the label, at the head of a page and at its foot. */
  readonly over: string;
  readonly under: string;
};

/**
 * Label, running header and date for browsers that know no margin boxes (Firefox, WebKit). What is fixed is repeated on
 * each printed page (CSS 2.2, section 9.6.1), and Firefox cuts off what stands in the margin: so the page has none at
 * head and foot, and each piece of the flow brings them along as padding. Lines break where they break with margins.
 */
export const printFrameCss = ({ tlp }: Pick<DocumentContext, 'tlp'>, margin: Margin): string => {
  const [above] = margin.over.split(' ');
  const below = margin.under.split(' ').at(-1);
  return [
    '.frame-print{display:none;color:var(--muted);font:400 8.5pt/7mm var(--sans);white-space:nowrap}',
    // Without contextual forms, so that the colon of a label can be searched for in the file.
    `.frame-print>.label{padding:0 3.4mm;background:#000;color:${tlpColours[tlp]};font:700 12pt/7mm var(--sans);font-variant-ligatures:none}`,
    `@supports not (${marginBoxes}){@media print{`,
    `@page{margin:0 ${margin.side}}`,
    `body{padding:${margin.top} 0 ${margin.bottom};`,
    'box-decoration-break:clone;-webkit-box-decoration-break:clone}',
    '.frame-print{display:block}',
    `.frame-print>*{position:fixed;left:0;top:${above}}`,
    `.frame-print>.foot{top:auto;bottom:${below}}`,
    '.frame-print>.label{left:auto;right:0}',
    // The first page has no running header: it has the title.
    `.frame-print>.first{position:absolute;z-index:1;top:0;left:-2mm;width:60%;height:${margin.top};background:#fff}`,
    '}}',
  ].join('\n');
};

/** The frame as elements, hidden from the ear: the title says it once, and no page of a tagged file repeats it. */
export const printFrame = (
  { tlp }: Pick<DocumentContext, 'tlp'>,
  [head, foot]: readonly [string, string],
) => {
  const label = escapeHtml(tlp);
  return (
    '<div class="frame-print" aria-hidden="true">' +
    `<span>${escapeHtml(head)}</span><span class="first"></span><span class="label">${label}</span>` +
    `<span class="foot">${escapeHtml(foot)}</span><span class="foot label">${label}</span></div>`
  );
};
