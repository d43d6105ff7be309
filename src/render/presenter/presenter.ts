import { fillPattern } from '../../lib/pattern.ts';
import { escapeHtml } from '../escape.ts';
import { tlpColours } from '../tlp-colour.ts';
import { evidenceHtml, formatSeconds, notesHtml } from './html.ts';
import type { Speech } from './speech.ts';

/** A button of the presenter window: what it does, what it says, its key. */
type Button = { readonly does: string; readonly text: string; readonly key?: string; readonly more?: string };

const button = ({ does, text, key, more = '' }: Button): string =>
  `<button type="button" data-do="${escapeHtml(does)}"${more}><span>${escapeHtml(text)}</span>` +
  `${key === undefined ? '' : ` <kbd aria-hidden="true">${escapeHtml(key)}</kbd>`}</button>`;

const icon = (does: string, sign: string, name: string): string =>
  `<button type="button" data-do="${escapeHtml(does)}" aria-label="${escapeHtml(name)}" title="${escapeHtml(name)}">${sign}</button>`;

/**
 * The presenter window around the slides, and what it keeps for each slide. Unseen in the window of the audience: it is
 * hidden until the script of the presenter shows it, and what templates hold is never laid out.
 */
export function presenterHtml({ talk, words, label }: Speech): string {
  const kept = talk.slides.map(
    ({ notes, evidence }, index) =>
      `<template data-notes="${index + 1}">${notesHtml(notes, 3)}</template>\n` +
      `<template data-evidence="${index + 1}">${evidenceHtml(evidence, words)}</template>`,
  );
  return `<div class="desk" hidden ${dataOf(talk, words)}>
${barHtml(words)}
<section class="desk-current" aria-label="${escapeHtml(words.current)}"><p data-show="covered" hidden></p><p data-show="held" role="status" hidden></p></section>
${timeHtml(talk.seconds, words)}
<section class="desk-next" aria-label="${escapeHtml(words.next)}"><h2 data-show="next">${escapeHtml(words.next)}</h2><p class="desk-end" hidden>${escapeHtml(words.end)}</p></section>
<section class="desk-notes" aria-labelledby="desk-notes"><header><h2 id="desk-notes">${escapeHtml(words.notes)}</h2>
<p class="desk-label" title="${escapeHtml(words.forTheHouse)}" style="color:${tlpColours[label]}">${escapeHtml(label)}</p>${icon('-', '<small>A</small>', words.shrink)}${icon('+', '<big>A</big>', words.enlarge)}</header>
<div data-pane tabindex="0" role="group" aria-labelledby="desk-notes"></div></section>
<aside class="desk-evidence" aria-labelledby="desk-evidence" hidden><header><h2 id="desk-evidence">${escapeHtml(words.evidence)}</h2>
${button({ does: 'e', text: words.close })}</header><div data-pane tabindex="0" role="group" aria-labelledby="desk-evidence"></div></aside>
${findHtml(words)}
${timesHtml(words)}
<div class="desk-retired"><p>${escapeHtml(words.retired)}</p>${button({ does: 'alone', text: words.useThis })}</div>
</div>
${kept.join('\n')}
`;
}

/** What the scripts need beside the elements. */
function dataOf(talk: Speech['talk'], words: Speech['words']): string {
  const data = {
    title: words.presenter,
    planned: talk.slides.map(({ seconds }) => seconds).join(' '),
    'talk-slides': String(talk.slides.filter(({ backup }) => !backup).length),
    whole: String(talk.seconds),
    plan: words.plan,
    'on-time': words.onTime,
    'behind-plan': words.behindPlan,
    'ahead-of-plan': words.aheadOfPlan,
    start: words.start,
    pause: words.pause,
    'audience-here': words.audienceHere,
    'audience-missing': words.audienceMissing,
    backup: words.backup,
    'end-of-talk': words.endOfTalk,
    outside: words.outsidePlan,
    hold: words.hold,
    release: words.release,
    holding: words.holding,
    nothing: words.foundNothing,
    'in-notes': words.notes,
    'in-evidence': words.evidence,
    copied: words.copied,
    'no-times': words.noTimes,
  };
  return Object.entries(data)
    .map(([name, text]) => `data-${name}="${escapeHtml(text)}"`)
    .join(' ');
}

function barHtml(words: Speech['words']): string {
  return `<header class="desk-bar"><h1>${escapeHtml(words.presenter)}</h1>
<div class="desk-moves">${icon('previous', '‹', words.previous)}<output data-show="place"></output>${icon('next', '›', words.next)}<span class="flag" data-show="backup" hidden>${escapeHtml(words.backup)}</span></div>
<div class="desk-screen">${button({ does: 'overview', text: words.overview, key: 'O' })}${button({ does: 'black', text: words.black, key: 'B' })}${button({ does: 'white', text: words.white, key: 'W' })}</div>
<p class="desk-audience"><span data-show="audience" role="status"></span> ${button({ does: 'p', text: words.openAudience, key: 'P', more: ` title="${escapeHtml(words.openAudienceHint)}"` })}</p>
<div class="desk-more">${button({ does: '/', text: words.find, key: '/', more: ' aria-expanded="false"' })}${button({ does: 'z', text: words.hold, key: 'Z' })}${button({ does: 'e', text: words.evidence, key: 'E', more: ' aria-expanded="false"' })}${icon('d', '<i class="half"></i>', words.shade)}${button({ does: 'help', text: words.help, key: '?' })}</div>
<p class="desk-second" role="alert" hidden>${escapeHtml(words.second)} ${button({ does: 'alone', text: words.useThis })}</p>
</header>`;
}

function timeHtml(seconds: number, words: Speech['words']): string {
  const entry = (name: string, label: string, more = '') =>
    `<div class="time-${name}"><dt>${escapeHtml(label)}</dt><dd><span data-time="${name}"></span>${more}</dd></div>`;
  const whole = ` <small>${escapeHtml(fillPattern(words.of, '', formatSeconds(seconds)).trim())}</small>`;
  return `<section class="desk-time" aria-label="${escapeHtml(words.clock)}">
<dl>${entry('elapsed', words.elapsed)}${entry('remaining', words.remaining, whole)}${entry('slide', words.slideTime, ' <small data-time="planned"></small>')}${entry('clock', words.clock)}</dl>
<div class="meter" aria-hidden="true"><i></i><b></b></div>
<div class="desk-clock"><button type="button" data-do="t"><span data-time="toggle"></span> <kbd aria-hidden="true">T</kbd></button>${button({ does: 'r', text: words.reset, key: 'R' })}${button({ does: 'm', text: words.times, key: 'M' })}<p data-time="pace"></p></div>
</section>`;
}

/** The panel that finds slides, notes and evidence by their words. */
function findHtml(words: Speech['words']): string {
  return `<search class="desk-find" aria-labelledby="desk-find" hidden><div><h2 id="desk-find">${escapeHtml(words.find)}</h2>
${button({ does: '/', text: words.close })}</div><input type="search" aria-label="${escapeHtml(words.findHint)}" placeholder="${escapeHtml(words.findHint)}" autocomplete="off" spellcheck="false">
<p role="status"></p><ol></ol></search>`;
}

/** What the run of the talk took, as lines for the profile. */
function timesHtml(words: Speech['words']): string {
  return `<dialog class="desk-times" aria-labelledby="desk-times"><h2 id="desk-times">${escapeHtml(words.times)}</h2>
<p>${escapeHtml(words.timesHint)}</p><textarea readonly rows="12" aria-labelledby="desk-times"></textarea>
<p><button type="button" data-times="copy">${escapeHtml(words.copy)}</button> <button type="button" data-times="close">${escapeHtml(words.close)}</button> <span role="status"></span></p></dialog>`;
}
