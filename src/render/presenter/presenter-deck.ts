import { readFileSync } from 'node:fs';
import type { PageSize } from '../../model/rendition.ts';
import { assemble } from '../assemble.ts';
import { chromeHtml, type KeyLine } from '../controls.ts';
import { handOutDeck, policyOfPlayer, readPlayerCss, safariRemedy } from '../hand-out.ts';
import { packScript } from '../pack.ts';
import { presenterHtml } from './presenter.ts';
import type { Speech } from './speech.ts';

/** Keys beside those of every deck. */
const moreKeys = (words: Speech['words']): readonly KeyLine[] => [
  { keys: ['P'], does: words.presenter },
  { keys: ['E'], does: words.evidence },
  { keys: ['/'], does: words.findHint },
  { keys: ['Z'], does: `${words.hold} · ${words.release}` },
  { keys: [words.keyBack], does: words.back },
  { keys: ['+', '−'], does: `${words.enlarge} · ${words.shrink}` },
  { keys: ['T', 'R'], does: `${words.start}, ${words.pause} · ${words.reset}` },
  { keys: ['M'], does: words.times },
  { keys: ['D'], does: words.shade },
];

/**
 * The deck to present: one file for the window of the audience and, with `?presenter` in its address, that of the
 * presenter. It holds notes and evidence, so it is for the house.
 */
export function presenterDeck(speech: Speech): string {
  const { parts, words } = speech;
  const css = readFileSync(new URL('./window/presenter.css', import.meta.url), 'utf8');
  const rendition = assemble({
    ...parts,
    css: [...parts.css, `:root{--deck-aspect:${aspectOf(parts.size)}}`, css],
    body: `${parts.body}\n${presenterHtml(speech)}`,
  });
  return handOutDeck(rendition, {
    scripts: readScripts(),
    css: readPlayerCss(),
    html: chromeHtml(words, moreKeys(words)),
  });
}

/** The Content-Security-Policy of the deck to present. It is the same for every deck. */
export const presenterPolicy = (): string => policyOfPlayer({ scripts: readScripts() });

const readScripts = (): readonly string[] => [
  safariRemedy(),
  packScript(new URL('./window/main.js', import.meta.url)),
];

/** Width by height. */
const aspectOf = ({ width, height }: PageSize): string =>
  (Number.parseInt(width, 10) / Number.parseInt(height, 10)).toFixed(4);
