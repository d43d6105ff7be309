import { readFileSync } from 'node:fs';
import { fillPattern } from '../quantity.ts';
import { assemble } from '../render/assemble.ts';
import { paperSizes } from '../render/briefing.ts';
import { escapeHtml } from '../render/escape.ts';
import { furnitureCss, furnitureFaces } from '../render/furniture.ts';
import type { Rendition } from '../rendition.ts';
import { evidenceHtml, notesHtml, plannedText } from './html.ts';
import type { Speech } from './speech.ts';
import type { SlideTalk } from './talk.ts';

/**
 * The notes on paper: each slide on a page of its own, with what the speaker says to it and the evidence behind it.
 * For the house. Its document is `policymaker/deck-notes`.
 */
export function notesRendition(speech: Speech): Rendition {
  const { parts, talk, words } = speech;
  const { doc, options } = parts;
  const size = paperSizes[doc.paper];
  const title = `${doc.title}: ${words.notes}`;
  const paper = { ...doc, title };
  const pages = talk.slides.map((slide, index) => {
    const place = fillPattern(words.slide, String(index + 1), String(talk.slides.length));
    return `${parts.slides[index]}\n${pageHtml(slide, { place, words })}`;
  });
  const sheet = readFileSync(new URL('./notes-page.css', import.meta.url), 'utf8');
  return assemble({
    doc: paper,
    options: { ...options, document: `${options.document}-notes` },
    size,
    css: [...parts.css, furnitureCss(paper, size), sheet],
    body: `${furnitureFaces(paper)}\n<main class="deck">\n${pages.join('\n')}\n</main>`,
  });
}

type Around = { readonly place: string; readonly words: Speech['words'] };

function pageHtml({ notes, evidence, seconds }: SlideTalk, { place, words }: Around): string {
  const planned = plannedText(seconds, words);
  const facts = [place, planned, words.forTheHouse].filter((fact) => fact !== '');
  return `<div class="speaker">
<p class="place">${facts.map(escapeHtml).join(' · ')}</p>
<div class="say">${notesHtml(notes, 3)}</div>
${evidence.length === 0 ? '' : `<div class="evidence"><h3>${escapeHtml(words.evidence)}</h3>${evidenceHtml(evidence, words)}</div>`}
</div>`;
}
