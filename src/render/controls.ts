import type { Locale } from '../model/schema/locale.ts';
import { escapeHtml } from './escape.ts';

type Words = Locale['talk'];

/** A line of the list of keys: the keys, and what they do. */
export type KeyLine = { readonly keys: readonly string[]; readonly does: string };

const keyLines = (words: Words): readonly KeyLine[] => [
  { keys: [words.keyRight, words.keyDown, words.keySpace, 'Page Down'], does: words.step },
  { keys: [words.keyLeft, words.keyUp, 'Page Up'], does: words.stepBack },
  { keys: ['Home'], does: words.first },
  { keys: ['End'], does: words.last },
  { keys: ['7 Enter'], does: words.goTo },
  { keys: ['O'], does: words.overview },
  { keys: ['F'], does: words.fullScreen },
  { keys: ['B', '.'], does: words.black },
  { keys: ['W', ','], does: words.white },
  { keys: ['L'], does: words.line },
  { keys: ['?'], does: words.help },
];

/** The player's own elements: progress, black screen, messages, the list of keys. Unseen without the script. */
export function chromeHtml(words: Words, more: readonly KeyLine[] = []): string {
  const said = {
    noSlide: words.noSlide,
    slide: words.slide,
    black: words.blackNow,
    white: words.whiteNow,
    overview: words.overview,
  };
  const data = Object.entries({ ...said, blocked: words.blocked })
    .map(
      ([name, text]) =>
        `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${escapeHtml(text)}"`,
    )
    .join(' ');
  const rows = [...keyLines(words), ...more].map(
    ({ keys, does }) =>
      `<tr><th scope="row">${keys.map((key) => `<kbd>${escapeHtml(key)}</kbd>`).join(' ')}</th><td>${escapeHtml(does)}</td></tr>`,
  );
  return `<div class="player-ui" ${data}>
<div class="progress" aria-hidden="true"></div>
<div class="blank" hidden></div>
<nav class="cards-nav" aria-label="${escapeHtml(words.overview)}" hidden><button type="button" data-by="-1" aria-label="${escapeHtml(words.previous)}">‹</button><span></span><button type="button" data-by="1" aria-label="${escapeHtml(words.next)}">›</button></nav>
<p class="message" role="alert" hidden></p>
<div class="voice" role="status"></div>
<dialog class="keys" aria-labelledby="player-keys">
<p class="title" id="player-keys">${escapeHtml(words.help)}</p>
<table>${rows.join('\n')}</table>
<p>${escapeHtml(words.swipe)}</p>
<button type="button">${escapeHtml(words.close)}</button>
</dialog>
</div>
`;
}
