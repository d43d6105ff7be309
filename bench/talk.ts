import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuildCache } from '../src/build/cache.ts';
import { loadLibrary } from '../src/load/load.ts';
import { defaultStyle } from '../src/model/default-style.ts';
import { composeAll } from '../src/pipeline.ts';
import { styleToCss } from '../src/render/style-css.ts';
import { realFolders } from './world.ts';

const slides = 20;

/** A deck of twenty slides, a cover and text: a content folder for us, the same Markdown and theme for marp-cli. */
export type Talk = {
  readonly content: string;
  readonly markdown: string;
  /** With the house style's tokens and the size of a slide, for marp-cli. */
  readonly theme: string;
  /** The theme alone, as our deck renderer takes it. */
  readonly css: string;
};

/** Writes the talk below a folder. */
export async function writeTalk(folder: string): Promise<Talk> {
  const content = join(folder, 'content');
  await mkdir(content, { recursive: true });
  await writeFile(join(content, 'talk.ts'), moduleText());
  const { markdown, theme, css } = await fill(content);
  const at = (name: string) => join(folder, name);
  const talk = { content, markdown: at('talk.md'), theme: at('groundswell.css'), css: at('deck.css') };
  await writeFile(talk.markdown, markdown);
  await writeFile(talk.theme, theme);
  await writeFile(talk.css, css);
  return talk;
}

/** The Markdown and the theme that our own engine makes of the content. */
async function fill(content: string): Promise<{ markdown: string; theme: string; css: string }> {
  const { templates } = realFolders;
  const loaded = await loadLibrary({ content, templates });
  const {
    composed: [composed],
  } = await composeAll({
    loaded,
    templates,
    audiences: ['listeners'],
    cache: await openBuildCache(),
  });
  if (composed?.document.sections.length !== slides) throw new Error(`${slides} slides were expected`);
  const { sections, css } = composed.manuscript;
  return {
    markdown: `---\nmarp: true\ntheme: groundswell\n---\n\n${sections.map(({ text }) => text).join('\n\n---\n\n')}`,
    css,
    theme: `/* @theme groundswell */\n${styleToCss(defaultStyle)}\nsection{width:1280px;height:720px}\n${css}`,
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const sentence = 'Bakers rise before dawn, and the city wakes to bread that nobody saw them bake.';
const slide = (index: number) =>
  `{ section: 'text', kicker: 'Part ${letters[index]}', headline: 'Headline ${letters[index]} says what can be disagreed with', ` +
  `body: ['${sentence} ${sentence}'], points: ['${sentence}', 'Flour comes by road', 'Buses run late'] }`;

const moduleText = () => `import { defineAudience, defineLibrary } from 'groundswell';
export const library = defineLibrary({ id: 'bench', title: 'Bread', subject: 'Ruritania', edition: 'Bench', asOf: '2025-06-30', rests: 'Nothing but invention.' });
export const listeners = defineAudience({ id: 'listeners', name: 'Listeners', line: 'For listeners', subtitle: 'What keeps a city together', deck: [
{ section: 'cover' },
${Array.from({ length: slides - 1 }, (_, index) => slide(index)).join(',\n')}
] });
`;
