import { type BuildCache, openBuildCache } from '../../src/build/cache.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { composeAll } from '../../src/pipeline.ts';
import { textOf } from './headings.ts';

/** What composing keeps from one library to the next: templates and themes are the same for all. */
let kept: Promise<BuildCache> | undefined;

/** The texts of the deck and the briefing that Ruritania's citizens get, with the library as it is given; nothing is printed. */
export async function composedTexts(loaded: Loaded): Promise<readonly string[]> {
  const request = { loaded, templates: 'templates', audiences: ['citizens'] };
  kept ??= openBuildCache();
  const { composed } = await composeAll({ ...request, cache: await kept });
  return composed.map(({ rendition }) => textOf(rendition.html));
}
