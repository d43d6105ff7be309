import { escapeHtml } from '../../../lib/escape.ts';
import { kindNames } from '../../../model/dossier.ts';
import type { Library } from '../../../model/library.ts';
import type { Answer } from '../../serve/answer.ts';
import type { Entry } from '../engine-api.ts';
import { shell, topBar } from './shell.ts';

/** All audiences and documents, each with its first page. */
export function galleryPage(request: {
  readonly library: Library | undefined;
  readonly entries: readonly Entry[];
  readonly data: Readonly<Record<string, string>>;
}): Answer {
  const { library, entries, data } = request;
  const audiences = Map.groupBy(entries, ({ audience }) => audience);
  const title = library ? `${library.library.title}: ${library.library.subject}` : 'Nothing to show yet';
  const about = library
    ? `${library.library.edition}, as of ${library.library.asOf}. ${count(audiences.size, 'audience')}, ${count(entries.length, 'document')}. Save a file, and its pages change here.`
    : 'The content has a fault. Mend it, and the documents come up here.';
  const shelves = [...audiences].map(
    ([id, own]) =>
      `<section aria-labelledby="audience-${escapeHtml(id)}"><h2 id="audience-${escapeHtml(id)}">${escapeHtml(own[0]!.title)}</h2><ul class="shelf">${own.map(card).join('')}</ul></section>`,
  );
  return shell({
    title: `${title} · preview`,
    page: 'gallery',
    data,
    body: `${topBar('', 'gallery')}
<main id="content" tabindex="-1"><h1>${escapeHtml(title)}</h1><p class="about">${escapeHtml(about)}</p>
${shelves.join('\n')}
</main><div id="fault"></div>`,
  });
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

function card({ audience, title, kind }: Entry): string {
  const name = escapeHtml(`${audience}/${kind}`);
  const spoken = escapeHtml(`${kindNames[kind]}: ${title}`);
  return `<li class="card ${kind}" data-document="${name}">
<a class="picture" href="/view/${name}" aria-label="${spoken}"><iframe data-src="/thumbnail/${name}" title="First page of ${spoken}" tabindex="-1" aria-hidden="true" sandbox="allow-same-origin" inert></iframe></a>
<div class="about-card"><h3><a href="/view/${name}">${kindNames[kind]}</a></h3><p class="facts" data-facts>Not checked yet</p>
<p class="files"><a href="/download/${name}.pdf" download aria-label="PDF of ${spoken}">PDF</a> <a href="/download/${name}.html" download aria-label="HTML of ${spoken}">HTML</a></p></div></li>`;
}
