import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { housePath } from '../../build/outputs.ts';
import type { Published } from '../../build/publish.ts';
import { fail } from '../../lib/diagnostic.ts';
import { suggest } from '../../lib/nearest.ts';
import { toPlace } from '../../lib/place.ts';
import { loadLibrary } from '../../load/load.ts';
import type { Folders } from '../../load/loaded.ts';
import { presenterPolicy } from '../../render/presenter/presenter-deck.ts';
import { resolveAudience } from '../../select/audience.ts';
import { type Answer, htmlAnswer } from '../serve/answer.ts';

/** The pages of the server that presents: one deck and nothing else. `file` is the same deck on disk. */
type PresenterPages = { readonly answers: ReadonlyMap<string, Answer>; readonly file: string };

/**
 * Where the deck to present will lie below the output folder. Throws `Failure` when there is no such audience, or when it
 * has no deck, before anything is built.
 */
export async function requireDeck(audience: string, folders: Folders): Promise<string> {
  const { library } = await loadLibrary(folders);
  const withDeck = Object.keys(library.audiences).filter(
    (id) => resolveAudience(id, library).deck.length > 0,
  );
  if (withDeck.includes(audience))
    return housePath(
      library.library.id,
      { audience: { id: audience }, document: { kind: 'deck' } },
      'presenter.html',
    );
  if (library.audiences[audience])
    throw fail({
      rule: 'command/deck',
      place: toPlace(library.origins[`audience:${audience}`]!),
      message: `the audience "${audience}" has no deck`,
      hint: `give its profile a deck, or present one of: ${withDeck.join(', ')}`,
    });
  throw fail({
    rule: 'command/audience',
    place: { file: 'command line' },
    message: `there is no audience "${audience}"`,
    hint: suggest(audience, withDeck),
  });
}

/** Reads the deck to present that was built, by its path. Nothing when the audience was not published. */
export async function presenterPages(
  path: string,
  { published, out }: { readonly published: Published; readonly out: string },
): Promise<PresenterPages | undefined> {
  if (!published.built.some(({ house = [] }) => house.some((one) => one.path === path))) return undefined;
  const file = join(out, path);
  const html = await readFile(file, 'utf8');
  // The page's own policy, in its head, allows its scripts by their hashes; this one says who may frame it.
  const answer = htmlAnswer(html, `${presenterPolicy()}; frame-ancestors 'none'`);
  return { answers: new Map([['/', answer]]), file };
}
