import type { DocumentState, ShownFinding, Spot, Written } from '../state.ts';
import { byId, make } from './dom.ts';
import { sentence } from './fault.ts';
import { nameOfPlace, placeView } from './place.ts';
import type { Sentence } from './stage.ts';

/** Shows where a sentence was written. */
export function showWritten({ words, section, template, claims }: Written, text: string): void {
  const views = [
    ...(text === '' ? [] : [make('blockquote', {}, text)]),
    ...(words ? [placeView(words, 'Words')] : []),
    ...(section && !words ? [placeView(section, 'Section of the profile')] : []),
    ...(claims.length > 0 ? [claimLinks(claims)] : []),
    ...(section && words
      ? [more('Section of the profile', () => placeView(section, 'Section of the profile'))]
      : []),
    ...(template ? [more('Template', () => placeView(template, 'Template'))] : []),
  ];
  byId('written').replaceChildren(...views);
}

/** Says that nothing is known of a place. */
export const showNowhere = (): void =>
  byId('written').replaceChildren(
    make('p', { class: 'quiet' }, 'This is not written in the content: the engine made it.'),
  );

const claimLinks = (claims: readonly string[]): HTMLElement =>
  make(
    'p',
    { class: 'claims-used' },
    claims.length === 1 ? 'Claim: ' : 'Claims: ',
    ...claims.flatMap((id, index) => [index > 0 ? ', ' : '', make('a', { href: `/claim/${id}` }, id)]),
  );

function more(title: string, view: () => HTMLElement): HTMLElement {
  return make('details', {}, make('summary', {}, title), view());
}

type FindingActions = { readonly onShow: (finding: ShownFinding) => void };

/** Lists the findings: errors first, then in reading order as they came. */
export function showFindings(
  {
    findings,
    checking,
    brokeOff,
    pages,
  }: Pick<DocumentState, 'findings' | 'checking' | 'brokeOff' | 'pages'>,
  { onShow }: FindingActions,
): void {
  const list = byId('findings');
  const sorted = (findings ?? []).toSorted((a, b) => a.severity.localeCompare(b.severity));
  const key = JSON.stringify(sorted);
  byId('findings-note').textContent = note(sorted, {
    ...{ checking, pages, known: findings !== undefined },
    brokeOff: brokeOff === true,
  });
  // A count of none is told when a check ended and found nothing, and at no other time.
  const isCounted = findings !== undefined && (findings.length > 0 || !brokeOff);
  byId('findings-count').textContent = isCounted ? String(findings.length) : '';
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  list.replaceChildren(
    ...sorted.map((finding) => make('li', { class: finding.severity }, findingButton(finding, onShow))),
  );
}

type Known = {
  readonly checking: boolean;
  readonly known: boolean;
  readonly brokeOff: boolean;
  readonly pages: number | undefined;
};

function note(findings: readonly ShownFinding[], { checking, known, brokeOff, pages }: Known): string {
  if (brokeOff && !checking)
    return findings.length > 0
      ? 'The check broke off at these; there may be more'
      : 'The check broke off; save a file to have it done again';
  if (!known) return checking ? 'Checking …' : 'Not checked yet';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const found =
    findings.length === 0
      ? 'Nothing found'
      : `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  const printed = pages ? `; ${count(pages, 'page')} in the PDF` : '';
  return `${found}${printed}${checking ? '. Checking again …' : ''}`;
}

function findingButton(finding: ShownFinding, onShow: FindingActions['onShow']): HTMLElement {
  const { severity, message, hint, rule, place } = finding;
  return make(
    'button',
    { type: 'button', click: () => onShow(finding) },
    make('span', { class: 'severity' }, severity === 'error' ? 'Error' : 'Warning'),
    make('span', { class: 'message' }, sentence(message)),
    ...(hint ? [make('span', { class: 'hint' }, sentence(hint))] : []),
    make('span', { class: 'source' }, `${nameOfPlace(place)} · ${rule}`),
  );
}

/** Shows the place of a finding with what it says. */
export function showFindingPlace({ message, place, rule }: ShownFinding): void {
  byId('written').replaceChildren(make('blockquote', {}, sentence(message)), placeView(place, rule));
}

/** Lists what is written on the slide or page in view: the way to each sentence without a mouse. */
export function showSentences(
  sentences: readonly Sentence[],
  onShow: (spot: Spot & { readonly text: string }) => void,
): void {
  const list = byId('sentences');
  const key = JSON.stringify(sentences);
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  list.replaceChildren(
    ...sentences.map((one) =>
      make('li', {}, make('button', { type: 'button', click: () => onShow(one) }, one.text)),
    ),
  );
}
