import { escapeHtml } from '../lib/escape.ts';
import type { FontCache } from '../lib/font-files.ts';
import { byText } from '../lib/order.ts';
import { kindNames } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import { highest, tlp } from '../model/schema/tlp.ts';
import type { HouseStyle } from '../model/style.ts';
import { housePage } from '../render/house-page.ts';
import { packScript } from '../render/pack.ts';
import { galleryCard, tlpHtml } from './gallery-card.ts';
import type { Manifest } from './manifest.ts';
import type { Built } from './output.ts';

type Look = { readonly fonts: FontCache; readonly style: HouseStyle };

const idOf = ({ document }: Built): string => document.split('/')[0] ?? '';

/** The headline of the gallery. */
export const galleryTitle = ({ title, subject }: Library['library']): string => `${title}: ${subject}`;

/**
 * `output/index.html`: each document with its first page, whom and what it is for, its files. One file, nothing from
 * outside; it carries the highest label of what it lists.
 */
export function gallery({ library, audiences }: Library, manifest: Manifest, { fonts, style }: Look): string {
  const placeOf = (one: Built): number => audiences[idOf(one)]?.gallery?.order ?? Number.POSITIVE_INFINITY;
  const listed = [...manifest].sort((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    // Of one audience the briefing stands first: it is read before it is presented.
    return first === second ? byText(idOf(a), idOf(b)) || byText(a.kind, b.kind) : first - second;
  });
  const cards = listed.map((one) => galleryCard(one, audiences[idOf(one)]?.gallery?.[one.kind]));
  const title = galleryTitle(library);
  // A record of another edition of the program: what it does not know is as restricted as can be.
  const label = highest(manifest.map((one) => tlp.safeParse(one.tlp).data ?? 'TLP:RED'));
  const body = `<main class="gallery">
<header><div><h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(aboutOf(library.edition, listed))}</p></div>${tlpHtml(label)}</header>
${filtersOf(listed)}
<div class="shelf">
${cards.join('\n')}
</div>
<p class="voice" role="status"></p>
<dialog class="address" aria-label="Address of the file"><form method="dialog"><label>Copy this address <input readonly></label> <button>Close</button></form></dialog>
${label === 'TLP:CLEAR' ? '' : `<p class="about">This page is ${label}, as the most restricted document that it names: hand out the documents, each to its own audience, and not this page.</p>\n`}<footer>Each document is ready to hand out: a PDF to print or mail, and an HTML file that opens in any browser without a network. In a deck the arrow keys change the slide and F fills the screen. Made by Groundswell from one evidence base.</footer>
</main>`;
  const scripts = [packScript(new URL('../render/gallery/gallery.js', import.meta.url))];
  return housePage({ title, body, document: 'gallery', fonts, style, scripts });
}

function aboutOf(edition: string, { length }: { readonly length: number }): string {
  const count = length === 1 ? 'One document' : `${length} documents`;
  return `${edition}. ${count} from one body of evidence. Choose by who you are.`;
}

/** Shown by the script alone: without it all documents are there. */
function filtersOf(listed: readonly Built[]): string {
  const audiences = [...new Set(listed.map(({ audience }) => audience))];
  const kinds = (['briefing', 'deck'] as const).filter((kind) => listed.some((one) => one.kind === kind));
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    `<label>${label} <select name="${name}"><option value="">All</option>${options
      .map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`)
      .join('')}</select></label>`;
  return `<form class="filters" aria-label="Filter" hidden>${choice(
    'audience',
    'For',
    audiences.map((one) => [one, one]),
  )}${choice(
    'kind',
    'Kind',
    kinds.map((kind) => [kind, kindNames[kind]]),
  )}<output></output></form>`;
}
