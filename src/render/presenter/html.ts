import type { Printable } from '../../model/printable.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { ClaimEvidence, Dispute, NoteGroup, SourceEvidence } from '../../select/talk/spoken.ts';
import { escapeHtml } from '../escape.ts';

type Words = Locale['talk'];

/** Typed prose for the speaker: without the numbers of sources, which stand below it by name. */
export const proseHtml = ({ runs }: Printable): string =>
  runs
    .map((piece) => {
      if (piece.run === 'cite') return '';
      if (piece.run === 'strong') return `<strong>${escapeHtml(piece.text)}</strong>`;
      const text = escapeHtml(piece.text);
      return piece.language ? `<i lang="${escapeHtml(piece.language)}">${text}</i>` : text;
    })
    .join('');

const list = (items: readonly string[], name: string): string =>
  items.length === 0 ? '' : `<ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The notes of one slide. `level` is that of the headings over their groups. */
export const notesHtml = (groups: readonly NoteGroup[], level: 2 | 3): string =>
  groups
    .map(
      ({ label, lines }) =>
        (label === '' ? '' : `<h${level}>${escapeHtml(label)}</h${level}>`) +
        lines.map((line) => `<p>${proseHtml(line)}</p>`).join(''),
    )
    .join('\n');

/** The evidence of one slide: what it shows, then what the notes name, then what stands behind it. */
export function evidenceHtml(evidence: readonly ClaimEvidence[], words: Words): string {
  if (evidence.length === 0) return `<p>${escapeHtml(words.noEvidence)}</p>`;
  const headings = { shown: '', noted: words.notedClaims, behind: words.behindClaims };
  return (['shown', 'noted', 'behind'] as const)
    .map((part) => {
      const own = evidence.filter((one) => one.part === part);
      const heading =
        own.length > 0 && headings[part] !== '' ? `<h3 class="part">${escapeHtml(headings[part])}</h3>` : '';
      return heading + own.map((one) => claimHtml(one, words)).join('\n');
    })
    .join('\n');
}

function claimHtml(claim: ClaimEvidence, words: Words): string {
  const facts = claim.facts.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  const flag = claim.flag === '' ? '' : ` <b class="flag">${escapeHtml(claim.flag)}</b>`;
  return `<article class="claim" data-claim="${escapeHtml(claim.id)}"><h3>${proseHtml(claim.says)}${flag}</h3>
<dl>${facts.join('')}</dl>
${list(claim.sources.map(sourceHtml), 'claim-sources')}
${titled(words.caveats, list(claim.caveats.map(proseHtml), 'claim-caveats'))}
${titled(words.disputes, list(claim.disputes.map(disputeHtml), 'claim-disputes'))}
${list(claim.confidence.map(confidenceHtml), 'claim-confidence')}</article>`;
}

const titled = (title: string, html: string): string =>
  html === '' ? '' : `<h4>${escapeHtml(title)}</h4>${html}`;

function sourceHtml({ name, facts, address }: SourceEvidence): string {
  const text = escapeHtml(name);
  const link =
    address === ''
      ? text
      : `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer noopener">${text}</a>`;
  return `${link} <small>${facts.map(escapeHtml).join(' · ')}</small>`;
}

const disputeHtml = ({ label, says, facts }: Dispute): string =>
  `<b>${escapeHtml(label)}</b> ${proseHtml(says)} <small>${facts.map(escapeHtml).join(' · ')}</small>`;

const dots = { low: 1, moderate: 2, high: 3 } as const;

/** Three dots, as many filled as the level has; the word beside them says the same. */
const dotsHtml = (level: keyof typeof dots): string =>
  `<span class="dots" aria-hidden="true">${[1, 2, 3].map((dot) => (dot <= dots[level] ? '<i class="on"></i>' : '<i></i>')).join('')}</span>`;

const confidenceHtml = ({ level, label, of, basis }: ClaimEvidence['confidence'][number]): string =>
  `<b>${dotsHtml(level)} ${escapeHtml(label)}</b> ${proseHtml(of)} <small>${proseHtml(basis)}</small>`;

/** `1:30`. */
export const formatSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
