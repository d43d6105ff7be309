import { readFileSync } from 'node:fs';
import { fillPattern } from '../../lib/pattern.ts';
import type { Rendition } from '../../model/rendition.ts';
import type { SlideTalk } from '../../select/talk/spoken.ts';
import { assemble } from '../assemble.ts';
import { paperSizes } from '../briefing.ts';
import { escapeHtml } from '../escape.ts';
import { furnitureCss, furnitureFaces } from '../furniture.ts';
import { evidenceHtml, formatSeconds, notesHtml, proseHtml } from './html.ts';
import type { Speech } from './speech.ts';

/**
 * The notes on paper, for the house: first the talk, each slide as a small picture with its time and what the speaker
 * says to it, several on a page; then the evidence behind the slides, each claim once. Its document is
 * `policymaker/deck-notes`.
 */
export function notesRendition(speech: Speech): Rendition {
  const { parts, talk, words } = speech;
  const { doc, options } = parts;
  const size = paperSizes[doc.paper];
  const title = `${doc.title}: ${words.notes}`;
  const paper = { ...doc, title, tlp: speech.label };
  const sheet = readFileSync(new URL('./notes-page.css', import.meta.url), 'utf8');
  const about = [title, formatSeconds(talk.seconds), words.forTheHouse];
  return assemble({
    doc: paper,
    options: { ...options, document: `${options.document}-notes` },
    size,
    css: [...parts.css, furnitureCss(paper, size), sheet],
    body: `${furnitureFaces(paper)}
<header><h1 class="about">${about.map(escapeHtml).join(' · ')}</h1></header>
<main class="deck">\n${talkHtml(speech)}\n</main>
<section class="speaker evidence" aria-label="${escapeHtml(words.evidence)}">\n${behindHtml(speech)}\n</section>`,
  });
}

/** Each slide beside what is said to it. `(2:00–5:00)` is when it is on screen, if the talk keeps its plan. */
function talkHtml({ parts, talk, words }: Speech): string {
  let from = 0;
  const rows = talk.slides.map(({ notes, seconds }, index) => {
    const until = from + seconds;
    const place = fillPattern(words.slide, String(index + 1), String(talk.slides.length));
    const planned = fillPattern(words.plan, formatSeconds(seconds));
    const when = seconds === 0 ? '' : ` · ${planned} (${formatSeconds(from)}–${formatSeconds(until)})`;
    from = until;
    return `${parts.slides[index]!.html}
<div class="speaker say"><p class="place"><b>${escapeHtml(place)}</b>${escapeHtml(when)}</p>${notesHtml(notes, 2)}</div>`;
  });
  return rows.join('\n');
}

/** The evidence, slide by slide; a claim that stood under an earlier slide is named with that slide. */
function behindHtml({ parts, talk, words }: Speech): string {
  const first = new Map<string, number>();
  const part = ({ evidence }: SlideTalk, index: number): string => {
    const fresh = evidence.filter(({ id }) => !first.has(id));
    const told = evidence.filter(({ id }) => first.has(id));
    for (const { id } of fresh) first.set(id, index + 1);
    const again = told.map(
      ({ id, says }) =>
        `<li>${proseHtml(says)} <small>${escapeHtml(fillPattern(words.seeSlide, String(first.get(id))))}</small></li>`,
    );
    const head = `${fillPattern(words.slide, String(index + 1), String(talk.slides.length))} · ${parts.slides[index]!.name}`;
    return `<h2>${head}</h2>${fresh.length === 0 ? '' : evidenceHtml(fresh, words)}${again.length === 0 ? '' : `<ul class="again">${again.join('')}</ul>`}`;
  };
  return talk.slides
    .map((slide, index) => (slide.evidence.length === 0 ? '' : part(slide, index)))
    .join('\n');
}
