import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withBundled } from '../lib/bundled.ts';
import { withoutCssComments } from '../lib/css.ts';
import { hashSource } from '../lib/policy.ts';
import type { Rendition } from '../model/rendition.ts';
import type { Locale } from '../model/schema/locale.ts';
import { chromeHtml } from './controls.ts';
import { cssInStyle } from './escape.ts';
import { packScript } from './pack.ts';

/** The player's scripts, CSS and elements, ready to be put into a page. */
type Player = { readonly scripts: readonly string[]; readonly css: string; readonly html: string };

/** The player of a deck that is handed out. */
export const readPlayer = (words: Locale['talk']): Player => ({
  scripts: [safariRemedy(), packScript(new URL('./player/player.js', import.meta.url))],
  css: readPlayerCss(),
  html: chromeHtml(words),
});

/** The player's style sheet. */
export const readPlayerCss = (): string =>
  readFileSync(new URL('./player/player.css', import.meta.url), 'utf8');

/** Marp's remedy for Safari, which draws unaided inline SVG in the wrong place. */
export const safariRemedy = (): string => {
  const marp = createRequire(import.meta.url).resolve('@marp-team/marp-core');
  const remedy = join(
    dirname(createRequire(marp).resolve('@marp-team/marpit-svg-polyfill')),
    'polyfill.browser.js',
  );
  return readFileSync(remedy, 'utf8');
};

/** The rendition as one file that opens offline: fonts as data, no script, nothing remote allowed. */
export const selfContained = (rendition: Rendition): string =>
  withPolicy(withFonts(rendition.html, rendition), policyOf("'none'"));

/** A deck to hand out: `selfContained`, with the player. Without JavaScript its slides stand one under another. */
export const handOutDeck = (rendition: Rendition, player: Player): string => {
  const elements = elementTexts(player)
    .map((script) => `<script type="module">${script}</script>\n`)
    .join('');
  const styled = insertBefore(
    rendition.html,
    '</head>',
    `<style>\n${cssInStyle(withoutCssComments(player.css))}</style>\n`,
  );
  const played = insertBefore(styled, '</body>', `${player.html}${elements}`);
  return withPolicy(withFonts(played, rendition), policyOfPlayer(player));
};

/** The Content-Security-Policy of a deck with this player: its scripts by their hashes. */
export const policyOfPlayer = (player: Pick<Player, 'scripts'>): string =>
  policyOf(elementTexts(player).map(hashSource).join(' '));

/** The scripts as they stand in their elements. */
const elementTexts = ({ scripts }: Pick<Player, 'scripts'>): readonly string[] =>
  scripts.map((script) => `\n${script.replaceAll('</script', '<\\/script').trim()}\n`);

const withFonts = (html: string, { fonts }: Rendition): string => {
  const files = new Map(fonts.map(({ name, bytes }) => [name, bytes]));
  // Where a sentence was written is for the house. In text a `<` is escaped, so only the engine's own tags match.
  const unstamped = html.replace(/<span data-origin="\d+">/g, '<span>');
  return withBundled(unstamped, (name) => {
    const bytes = files.get(name);
    return bytes && dataAddress(name, bytes);
  });
};

/** The same few fonts go into every page. */
const addresses = new WeakMap<Uint8Array, string>();

function dataAddress(name: string, bytes: Uint8Array): string {
  const known = addresses.get(bytes);
  if (known !== undefined) return known;
  const address = `data:font/${name.split('.').at(-1)};base64,${Buffer.from(bytes).toString('base64')}`;
  addresses.set(bytes, address);
  return address;
}

/** What a file that is handed out allows itself: nothing remote, and of scripts those named. */
const policyOf = (scripts: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    `script-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const withPolicy = (html: string, policy: string): string => {
  const charset = '<meta charset="utf-8">';
  return html.replace(
    charset,
    () => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
};

/** The frame writes each of these tags once and content cannot: in text their `<` is escaped. */
const insertBefore = (html: string, tag: string, addition: string): string => {
  const at = tag === '</head>' ? html.indexOf(tag) : html.lastIndexOf(tag);
  return `${html.slice(0, at)}${addition}${html.slice(at)}`;
};
