import { printedSections } from '../check/printed.ts';
import type { DocumentFacts } from '../check/rule.ts';
import { escapeHtml } from '../lib/escape.ts';
import type { FontCache } from '../lib/font-files.ts';
import { byText } from '../lib/order.ts';
import { defaultStyle } from '../model/default-style.ts';
import { houseLabel } from '../model/house-label.ts';
import type { Claim, Library } from '../model/library.ts';
import { highest, isAbove, type Tlp } from '../model/schema/tlp.ts';
import { chooseFonts } from '../render/fonts.ts';
import { selfContained } from '../render/hand-out.ts';
import { baseCss, htmlPage } from '../render/page.ts';
import { tlpColours } from '../render/tlp-colour.ts';

const coverageCss = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 15px / 1.45 var(--sans); }
main { max-width: 1440px; margin: 0 auto; padding: 8px 32px 24px; }
h1 { margin: 0; font: 600 40px / 1.15 var(--serif); }
h2 { margin: 48px 0 12px; font: 600 26px / 1.3 var(--serif); }
.about { max-width: 60em; margin: 10px 0 0; color: var(--muted); }
.label { margin: 0; padding: 16px 32px; text-align: right; }
.tlp { padding: 3px 8px; background: #000; font-weight: 700; font-size: 16px; white-space: nowrap; }
table { width: 100%; margin-top: 24px; border-collapse: collapse; font-size: 14px; }
caption { padding-bottom: 8px; font: 600 20px / 1.3 var(--serif); text-align: left; }
th, td { padding: 5px 8px; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead { position: sticky; top: 0; z-index: 1; background: var(--paper); box-shadow: inset 0 -2px var(--ink); }
thead th { border-bottom: 0; font-size: 14px; line-height: 1.25; vertical-align: bottom; }
[scope='colgroup'] { box-shadow: inset 0 -1px var(--rule); }
tbody th { min-width: 17em; font-weight: 500; }
.cell { min-width: 66px; padding: 5px 3px; }
thead tr + tr th, [scope='colgroup'], .cell { text-align: center; }
.seen { padding: 1px 6px; border: 1px solid var(--rule); font-size: 13px; color: var(--ink); }
.seen.shown { background: var(--steady-3); border-color: var(--steady-2); font-weight: 600; }
.seen.barred { background: var(--pressure-3); border-color: var(--pressure-2); }
.disputed, .contradicted, .superseded, .unverified { color: var(--doubt); font-weight: 600; }
tbody tr:hover { background: var(--panel); }
`;

/** How one document treats one claim. */
type Seen = 'shown' | 'behind' | 'barred' | 'left out';

type Column = { readonly facts: DocumentFacts; readonly shown: ReadonlySet<string> };

/** `output/internal/coverage.html`: which document shows which claim, and which claims nobody gets. For the house alone. */
export function coverageHtml(request: {
  readonly library: Library;
  readonly documents: readonly DocumentFacts[];
  readonly fonts: FontCache;
}): string {
  const { library, documents, fonts } = request;
  const columns = documents.map((facts) => ({
    facts,
    shown: new Set(printedSections(facts).flatMap(({ claims }) => claims)),
  }));
  const claims = Object.values(library.claims).toSorted((a, b) => byText(a.id, b.id));
  const nobody = claims.filter(({ id }) => documents.every(({ document }) => !document.claims.includes(id)));
  const tlp = houseLabel(library, [
    ...claims.map((claim) => labelOf(claim, library)),
    ...documents.map(({ audience }) => audience.tlp),
  ]);
  const label = `<p class="label"><span class="tlp" style="color:${tlpColours[tlp]}">${tlp}</span></p>`;
  const title = `Who sees which claim: ${library.library.subject}`;
  const body = `${label}
<main>
<h1>${escapeHtml(title)}</h1>
<p class="about">${claims.length} claims, ${documents.length} documents, as of ${escapeHtml(library.library.asOf)}. For the house; not to be handed out.</p>
<p class="about"><span class="seen shown">shown</span> in its words, as a number or in a figure · <span class="seen behind">behind</span> an assessment, not shown itself · <span class="seen barred">barred</span>: above the ceiling, protected, or of a kind that the audience never gets · empty: left out.</p>
${matrix(claims, columns, library)}
<h2 id="nobody">Claims that nobody gets: ${nobody.length}</h2>
${nobody.length === 0 ? '<p class="about">Every claim is in at least one document.</p>' : plainTable(nobody, library)}
</main>
${label}`;
  return page({ title, body, fonts });
}

/** The label of a claim with the sources that it rests on. */
const labelOf = ({ tlp, sources }: Claim, library: Library): Tlp =>
  highest([tlp, ...sources.map(({ source }) => library.sources[source]!.tlp)]);

function seenIn(claim: Claim, { facts, shown }: Column, library: Library): Seen {
  if (shown.has(claim.id)) return 'shown';
  if (facts.document.claims.includes(claim.id)) return 'behind';
  const { tlp, excludes } = facts.audience;
  const barred =
    claim.protected === true || excludes.includes(claim.kind) || isAbove(labelOf(claim, library), tlp);
  return barred ? 'barred' : 'left out';
}

const factHeads = ['Claim', 'Kind', 'Status', 'TLP'];

const factCells = (claim: Claim, library: Library): string =>
  `<th scope="row">${escapeHtml(claim.id)}</th><td>${claim.kind}</td>` +
  `<td class="${claim.status}">${claim.status}</td><td class="tlp-name">${labelOf(claim, library).replace('TLP:', '')}</td>`;

function matrix(claims: readonly Claim[], columns: readonly Column[], library: Library): string {
  const audiences = [...new Set(columns.map(({ facts }) => facts.audience.id))];
  const groups = audiences.map((id) => {
    const own = columns.filter(({ facts }) => facts.audience.id === id);
    return `<th scope="colgroup" colspan="${own.length}">${escapeHtml(own[0]!.facts.audience.name)}</th>`;
  });
  const facts = factHeads.map((head) => `<th scope="col" rowspan="2">${head}</th>`);
  const heads = columns.map(({ facts: { document } }) => `<th scope="col">${document.kind}</th>`);
  const rows = claims.map((claim) => {
    const cells = columns.map((column) => {
      const seen = seenIn(claim, column, library);
      return `<td class="cell">${seen === 'left out' ? '' : `<span class="seen ${seen}">${seen}</span>`}</td>`;
    });
    return `<tr>${factCells(claim, library)}${cells.join('')}</tr>`;
  });
  return `<table><caption>Claims by document</caption>
<thead><tr>${facts.join('')}${groups.join('')}</tr>
<tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot><tr><th scope="row" colspan="4">Claims shown</th>${columns.map(({ shown }) => `<td class="cell">${shown.size}</td>`).join('')}</tr></tfoot>
</table>`;
}

const plainTable = (claims: readonly Claim[], library: Library): string =>
  `<table aria-labelledby="nobody">
<thead><tr>${factHeads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${claims.map((claim) => `<tr>${factCells(claim, library)}</tr>`).join('\n')}
</tbody>
</table>`;

type Parts = { readonly title: string; readonly body: string; readonly fonts: FontCache };

/** One file with its own faces; no script, nothing remote. */
function page({ title, body, fonts: cache }: Parts): string {
  const document = 'coverage';
  const css = [baseCss(defaultStyle, 'sans'), coverageCss].join('\n');
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
