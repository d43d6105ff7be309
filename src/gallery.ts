import { escapeHtml } from './fill/escape.ts';
import type { Library } from './library.ts';
import type { Manifest } from './manifest.ts';
import type { Built } from './outputs.ts';
import { defaultStyle, styleToCss } from './style.ts';

/** Bytes as people read them: `93 kB`, `1.2 MB`. */
export const formatBytes = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;

const css = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 17px/1.5 system-ui,sans-serif}
main{max-width:1160px;margin:0 auto;padding:56px 32px 72px}
h1{margin:0;font:600 40px/1.15 Georgia,'Times New Roman',serif;letter-spacing:-.01em}
.about{max-width:46em;margin:14px 0 0;color:var(--muted)}
h2{margin:52px 0 18px;padding-top:14px;border-top:3px solid var(--ink);font:600 24px/1.3 Georgia,serif}
.shelf{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:36px}
article{display:flex;flex-direction:column}
.picture{display:flex;align-items:center;justify-content:center;height:270px;background:#e9e3d8;border:1px solid var(--rule)}
.picture img{max-width:90%;max-height:90%;box-shadow:0 1px 8px #16202e33}
h3{margin:14px 0 2px;font-size:18px}
.facts{margin:0;color:var(--muted);font-size:15px}
.files{display:flex;gap:10px;margin:12px 0 0;padding:0;list-style:none}
.files a{display:block;padding:7px 14px;border:1px solid var(--ink);color:var(--ink);text-decoration:none;font-size:15px}
.files a:hover,.files a:focus-visible{background:var(--ink);color:var(--paper)}
.tlp{padding:1px 6px;background:#000;color:#fff;font-weight:700;font-size:12px}
footer{margin-top:64px;color:var(--muted);font-size:15px}
`;

const kindNames = { deck: 'Slide deck', briefing: 'Briefing' } as const;
const unit = ({ kind, pages }: Built): string =>
  `${pages} ${kind === 'deck' ? 'slide' : 'page'}${pages === 1 ? '' : 's'}`;

function card(one: Built): string {
  const name = `${one.audience}: ${kindNames[one.kind].toLowerCase()}`;
  const picture = one.picture
    ? `<img src="${escapeHtml(one.picture)}" alt="First page of ${escapeHtml(name)}">`
    : '<span>No picture: build the PDF</span>';
  const files = one.files.map(
    ({ path, format, bytes }) =>
      `<li><a href="${escapeHtml(path)}">${format.toUpperCase()} · ${formatBytes(bytes)}<span hidden> ${escapeHtml(name)}</span></a></li>`,
  );
  return (
    `<article><div class="picture">${picture}</div><h3>${kindNames[one.kind]}</h3>` +
    `<p class="facts">${escapeHtml(one.title)} · ${unit(one)} · as of ${escapeHtml(one.asOf)} · <span class="tlp">${escapeHtml(one.tlp)}</span></p>` +
    `<ul class="files">${files.join('')}</ul></article>`
  );
}

/** `output/index.html`: each audience, each document, its first page, pages, size, date. One file, nothing from outside. */
export function gallery({ library }: Library, manifest: Manifest): string {
  const audiences = [...new Set(manifest.map(({ audience }) => audience))];
  const shelves = audiences.map((audience) => {
    const cards = manifest.filter((one) => one.audience === audience).map(card);
    return `<section><h2>${escapeHtml(audience)}</h2><div class="shelf">${cards.join('')}</div></section>`;
  });
  const title = `${library.title}: ${library.subject}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${styleToCss(defaultStyle)}${css}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(library.edition)}. Each document is ready to hand out: a PDF to print or mail, an HTML file that opens in any browser without a network. Decks: arrow keys change the slide, F fills the screen.</p>
${shelves.join('\n')}
<footer>Made by Groundswell from one evidence base.</footer>
</main>
</body>
</html>
`;
}
