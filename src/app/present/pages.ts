import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published } from '../../build/publish.ts';
import { fail } from '../../lib/diagnostic.ts';
import { suggest } from '../../lib/nearest.ts';
import { toPlace } from '../../lib/place.ts';
import { type Folders, loadLibrary } from '../../load/load.ts';
import { resolveAudience } from '../../select/audience.ts';
import { type Answer, htmlAnswer } from '../serve/answer.ts';

/** The pages of the server that presents: one deck and nothing else. `file` is the same deck on disk. */
type PresenterPages = { readonly answers: ReadonlyMap<string, Answer>; readonly file: string };

/** Throws `Failure` when there is no such audience, or when it has no deck, before anything is built. */
export async function requireDeck(audience: string, folders: Folders): Promise<void> {
  const { library } = await loadLibrary(folders);
  const withDeck = Object.keys(library.audiences).filter(
    (id) => resolveAudience(id, library).deck.length > 0,
  );
  if (withDeck.includes(audience)) return;
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

/** Reads the deck to present that was built. Nothing when the audience was not published. */
export async function presenterPages(
  audience: string,
  { published, out }: { readonly published: Published; readonly out: string },
): Promise<PresenterPages | undefined> {
  const built = published.built.find(({ document }) => document === `${audience}/deck`);
  const path = built?.house?.find((file) => file.path.endsWith('-presenter.html'))?.path;
  if (path === undefined) return undefined;
  const file = join(out, path);
  const html = await readFile(file, 'utf8');
  // The page's own policy, in its head, allows its scripts by their hashes; this one says who may frame it.
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "default-src 'none'";
  const answer = htmlAnswer(html, `${policy}; frame-ancestors 'none'`);
  return { answers: new Map([['/', answer]]), file };
}
