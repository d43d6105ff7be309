import { escapeHtml } from '../lib/escape.ts';
import { kindNames } from '../model/dossier.ts';
import { tlpColours } from '../render/tlp-colour.ts';
import type { Built } from './output.ts';

/** What an audience's profile says of a document in the gallery. */
type Said = { readonly name?: string | undefined; readonly purpose?: string | undefined } | undefined;

/** Bytes as people read them: `93 kB`, `1.2 MB`. */
export const formatBytes = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** A label on its black box, in its own colour. */
export const tlpHtml = (label: string): string =>
  `<span class="tlp" style="color:${Object.entries(tlpColours).find(([own]) => own === label)?.[1] ?? '#fff'}">${escapeHtml(label)}</span>`;

/** One document: its first page, what it is called, whom and what it is for, its files. */
export function galleryCard(one: Built, said: Said): string {
  const spoken = `${one.audience}: ${kindNames[one.kind].toLowerCase()}`;
  const [main] = one.files;
  const picture = one.picture
    ? `<img src="${escapeHtml(one.picture)}" alt="First page of ${escapeHtml(spoken)}">`
    : '<span>No picture</span>';
  const opened = main
    ? `<a class="picture" href="${escapeHtml(main.path)}" tabindex="-1" aria-hidden="true">${picture}</a>`
    : `<div class="picture">${picture}</div>`;
  const note = noteOf(one);
  return `<article class="${one.kind}" data-audience="${escapeHtml(one.audience)}" data-kind="${one.kind}">${opened}
<h2>${escapeHtml(said?.name ?? `${one.audience}: ${kindNames[one.kind].toLowerCase()}`)}</h2>
<p class="purpose">${escapeHtml(said?.purpose ?? one.line)}</p>
${note === '' ? '' : `<p class="held">${escapeHtml(note)}</p>`}<ul class="files">${one.files.map((file) => fileHtml(file, spoken)).join('')}</ul>
<p class="facts">${unitOf(one)} · as of ${escapeHtml(one.asOf)} · ${tlpHtml(one.tlp)}</p></article>`;
}

const unitOf = ({ kind, pages }: Built): string =>
  `${pages} ${kind === 'deck' ? 'slide' : 'page'}${pages === 1 ? '' : 's'}`;

function fileHtml({ path, format, bytes }: Built['files'][number], spoken: string): string {
  const words = `${format.toUpperCase()} · ${formatBytes(bytes)}`;
  const copy = `Copy the address of the ${format.toUpperCase()} file, ${spoken}`;
  return (
    `<li><a href="${escapeHtml(path)}" aria-label="${escapeHtml(`${words}, ${spoken}`)}">${words}</a>` +
    `<button type="button" hidden data-copy="${escapeHtml(path)}" aria-label="${escapeHtml(copy)}" title="${escapeHtml(copy)}"></button></li>`
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
