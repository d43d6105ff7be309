import { escapeHtml } from '../../../lib/escape.ts';
import { byText } from '../../../lib/order.ts';
import { toPlace } from '../../../lib/place.ts';
import type { Loaded } from '../../../load/loaded.ts';
import type { Claim } from '../../../model/library.ts';
import type { Answer } from '../../serve/answer.ts';
import { openClaimWords } from '../claim-words.ts';
import type { ShownPath } from '../shown-path.ts';
import type { Mention } from '../where.ts';
import { shell, topBar } from './shell.ts';

type Data = Readonly<Record<string, string>>;

/** All claims, to look one up. */
export function claimsPage(loaded: Loaded, data: Data): Answer {
  const wordsOf = openClaimWords(loaded);
  const claims = Object.values(loaded.library.claims).toSorted((a, b) => byText(a.id, b.id));
  const rows = claims.map(
    (claim) =>
      `<li><a href="/claim/${escapeHtml(claim.id)}">${escapeHtml(claim.id)}</a><p>${escapeHtml(wordsOf(claim))}</p></li>`,
  );
  return shell({
    title: 'Claims · preview',
    page: 'claims',
    data,
    body: `${topBar('', 'claims')}
<main id="content" tabindex="-1"><h1>Claims</h1>
<p class="about"><label for="filter">Find a claim</label> <input id="filter" type="search" autocomplete="off" spellcheck="false"> <span id="filter-count" role="status">${claims.length} claims</span></p>
<ul class="claims" id="claims">${rows.join('')}</ul></main><div id="fault"></div>`,
  });
}

type ClaimPage = {
  readonly claim: Claim;
  readonly loaded: Loaded;
  readonly mentions: readonly (Mention & { readonly title: string; readonly page?: number | undefined })[];
  /** Names of documents that rest on it without printing it. */
  readonly resting: readonly string[];
  readonly shown: ShownPath;
  readonly data: Data;
};

/** One claim: every document, slide and page that prints it. */
export function claimPage({ claim, loaded, mentions, resting, shown, data }: ClaimPage): Answer {
  const origin = loaded.library.origins[`claim:${claim.id}`];
  const place = origin && toPlace(origin);
  const facts = [
    claim.kind,
    claim.status,
    claim.tlp,
    ...(place ? [`${shown.path(place.file)}:${place.line}`] : []),
  ];
  const rows = mentions.map(
    (one) =>
      `<li><a href="/view/${escapeHtml(one.document)}#${escapeHtml(one.anchor)}">${escapeHtml(one.title)}, ${escapeHtml(placeName(one))}</a><p>${one.way === 'figure' ? 'In a figure' : `“${escapeHtml(one.words)}”`}</p></li>`,
  );
  const nowhere = resting.length > 0 ? 'No document prints it.' : 'No document uses it.';
  return shell({
    title: `${claim.id} · preview`,
    page: 'claims',
    data,
    body: `${topBar('')}
<main id="content" tabindex="-1"><h1>${escapeHtml(claim.id)}</h1><p class="says">${escapeHtml(openClaimWords(loaded)(claim))}</p>
<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>
<h2>Where it is printed</h2>${rows.length > 0 ? `<ol class="mentions">${rows.join('')}</ol>` : `<p class="quiet">${nowhere}</p>`}
${resting.length > 0 ? `<p class="quiet">Behind an assessment, not printed itself: ${resting.map(escapeHtml).join(', ')}</p>` : ''}
<p><a href="/claims">All claims</a></p></main><div id="fault"></div>`,
  });
}

/** "slide 7", "back-up slide 21", "page 2", or the section while its page is not known yet. */
export function placeName({
  kind,
  number,
  backup,
  page,
}: Pick<ClaimPage['mentions'][number], 'kind' | 'number' | 'backup' | 'page'>): string {
  if (kind === 'deck') return `${backup ? 'back-up slide' : 'slide'} ${number}`;
  return page === undefined ? `section ${number}` : `page ${page}`;
}

/** A page that says why there is nothing else to show. */
export const messagePage = (title: string, text: string, data: Data): Answer =>
  shell({
    title: `${title} · preview`,
    page: 'message',
    data,
    status: 404,
    body: `${topBar('')}<main id="content" tabindex="-1"><h1>${escapeHtml(title)}</h1><p class="about">${escapeHtml(text)}</p></main><div id="fault"></div>`,
  });
