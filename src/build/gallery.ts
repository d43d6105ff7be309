import { escapeHtml } from '../lib/escape.ts';
import type { FontCache } from '../lib/font-files.ts';
import { kindNames } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import type { Tlp } from '../model/schema/tlp.ts';
import { housePage } from '../render/house-page.ts';
import { tlpColours } from '../render/tlp-colour.ts';
import type { Manifest } from './manifest.ts';
import type { Built } from './output.ts';

/** Bytes as people read them: `93 kB`, `1.2 MB`. */
export const formatBytes = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;

const unit = ({ kind, pages }: Built): string =>
  `${pages} ${kind === 'deck' ? 'slide' : 'page'}${pages === 1 ? '' : 's'}`;

function card(one: Built): string {
  const name = `${one.audience}: ${kindNames[one.kind].toLowerCase()}`;
  const picture = one.picture
    ? `<img src="${escapeHtml(one.picture)}" alt="First page of ${escapeHtml(name)}">`
    : '<span>No picture</span>';
  const files = one.files.map(({ path, format, bytes }) => {
    const words = `${format.toUpperCase()} · ${formatBytes(bytes)}`;
    return `<li><a href="${escapeHtml(path)}" aria-label="${escapeHtml(`${words}, ${name}`)}">${words}</a></li>`;
  });
  const note = noteOf(one);
  return (
    `<article><div class="picture">${picture}</div><h3>${kindNames[one.kind]}</h3>` +
    `<p class="facts">${escapeHtml(one.title)} · ${unit(one)} · as of ${escapeHtml(one.asOf)} · <span class="tlp" style="color:${tlpColours[one.tlp as Tlp] ?? '#fff'}">${escapeHtml(one.tlp)}</span></p>` +
    `${note === '' ? '' : `<p class="held">${escapeHtml(note)}</p>`}<ul class="files">${files.join('')}</ul></article>`
  );
}

/** What a reader of the gallery must know before handing a document out. */
function noteOf({ held, draft }: Built): string {
  const errors = `${held?.errors} error${held?.errors === 1 ? '' : 's'}`;
  if (held?.withdrawn) return `Withdrawn: a rule of marking failed (${errors}). See internal/report.txt.`;
  if (held)
    return `Not updated: ${errors} in the latest build. These files are older. See internal/report.txt.`;
  return draft ? 'Draft: published with its errors. Do not hand out.' : '';
}

/** The headline of the gallery. */
export const galleryTitle = ({ title, subject }: Library['library']): string => `${title}: ${subject}`;

/** `output/index.html`: each audience, each document, its first page, pages, size, date. One file, nothing from outside. */
export function gallery({ library }: Library, manifest: Manifest, fonts: FontCache): string {
  const audiences = [...new Set(manifest.map(({ audience }) => audience))];
  const shelves = audiences.map((audience) => {
    const cards = manifest.filter((one) => one.audience === audience).map(card);
    return `<section><h2>${escapeHtml(audience)}</h2><div class="shelf">${cards.join('')}</div></section>`;
  });
  const title = galleryTitle(library);
  const body = `<main>
<h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(library.edition)}. Each document is ready to hand out: a PDF to print or mail, and an HTML file that opens in any browser without a network. In a deck the arrow keys change the slide and F fills the screen.</p>
${shelves.join('\n')}
<footer>Made by Groundswell from one evidence base.</footer>
</main>`;
  return housePage({ title, body, document: 'gallery', fonts });
}
