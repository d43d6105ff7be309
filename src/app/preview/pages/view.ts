import { escapeHtml } from '../../../lib/escape.ts';
import { kindNames } from '../../../model/dossier.ts';
import type { Answer } from '../../serve/answer.ts';
import type { Entry } from '../engine-api.ts';
import { shell, topBar } from './shell.ts';

/** One document beside its findings. */
export function viewPage(request: {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly data: Readonly<Record<string, string>>;
}): Answer {
  const { entry, entries, data } = request;
  const { audience, title, kind } = entry;
  const name = escapeHtml(`${audience}/${kind}`);
  const unit = kind === 'deck' ? 'slide' : 'page';
  const siblings = entries
    .filter((one) => one.audience === audience)
    .map(
      (one) =>
        `<a href="/view/${escapeHtml(`${audience}/${one.kind}`)}"${one.kind === kind ? ' aria-current="page"' : ''}>${kindNames[one.kind]}</a>`,
    );
  const bar = `<span class="audience" aria-hidden="true">${escapeHtml(title)}</span><nav class="documents" aria-label="Documents for this audience">${siblings.join('')}</nav>
<div class="position" role="group" aria-label="Place in the document"><button type="button" id="previous" aria-label="Previous ${unit}">‹</button>
<output id="position" for="previous next">&nbsp;</output><button type="button" id="next" aria-label="Next ${unit}">›</button></div>
<p class="files"><a href="/download/${name}.pdf" download>PDF</a> <a href="/download/${name}.html" download>HTML</a></p>`;
  return shell({
    title: `${title}: ${kindNames[kind].toLowerCase()} · preview`,
    page: 'view',
    data: { ...data, document: `${audience}/${kind}`, kind },
    body: `${topBar(bar, 'view')}
<main><h1>${escapeHtml(title)}<span class="unseen">: ${kindNames[kind].toLowerCase()}</span></h1>
<div class="stage" id="stage"><iframe id="frame" src="/frame/${name}" title="${escapeHtml(`${title}: ${kindNames[kind].toLowerCase()}`)}" sandbox="allow-same-origin"></iframe><div id="fault"></div></div>
<aside id="content" tabindex="-1" aria-label="About this document">
<section class="written" aria-labelledby="written-head"><h2 id="written-head">Where it is written</h2><div id="written" aria-live="polite"><p class="quiet">Click a sentence, or choose one in the list below: here you see the file and line that it comes from.</p></div></section>
<section aria-labelledby="findings-head"><h2 id="findings-head">Findings <span id="findings-count"></span></h2><p class="quiet" id="findings-note">Not checked yet</p><ol class="findings" id="findings"></ol></section>
<section aria-labelledby="sentences-head"><h2 id="sentences-head">On this ${unit}</h2><ol class="sentences" id="sentences"></ol></section>
</aside></main>`,
  });
}
