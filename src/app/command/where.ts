import { openBuildCache } from '../../build/cache.ts';
import { type Composed, factsOf } from '../../build/composed.ts';
import { Failure, fail } from '../../lib/diagnostic.ts';
import { nearest } from '../../lib/nearest.ts';
import { fieldPlace } from '../../lib/place.ts';
import { loadLibrary } from '../../load/load.ts';
import type { Folders, Loaded } from '../../load/loaded.ts';
import { observeFile } from '../../observe/file.ts';
import { composeAll } from '../../pipeline.ts';
import { openPrinter } from '../../print/printer.ts';
import { placeName } from '../preview/pages/claims.ts';
import { mentionsOf, type PageFinder, pageFinder, restingOn } from '../preview/where.ts';

type Ground = { readonly loaded: Loaded; readonly folders: Folders };

type WhereRequest = {
  readonly folders: Folders;
  readonly asOf?: string | undefined;
  readonly claim: string;
};

/**
 * Every document, slide and page that prints a claim, a line each. Briefings that print it are printed to count their
 * pages. Throws `Failure` when the content cannot be read or has no such claim.
 */
export async function whereIs({ folders, asOf, claim }: WhereRequest): Promise<string> {
  const loaded = await loadLibrary(folders, asOf);
  const found = loaded.library.claims[claim];
  if (!found) throw noClaim(claim, Object.keys(loaded.library.claims));
  const lines = await placesOf(claim, { loaded, folders });
  const { file, line } = fieldPlace(loaded.library, `claim:${claim}`);
  return `${claim}, written at ${file}:${line}\n${lines.join('\n')}\n`;
}

async function placesOf(claim: string, { loaded, folders }: Ground): Promise<readonly string[]> {
  const cache = await openBuildCache();
  const { composed, wrong } = await composeAll({ loaded, templates: folders.templates, cache });
  if (wrong.size > 0) throw new Failure([...wrong.values()].flat());
  const documents = composed.map((one) => factsOf(one, loaded.library));
  const mentions = mentionsOf(claim, documents);
  const briefings = composed.filter(({ document, rendition }) =>
    mentions.some((one) => one.document === rendition.document && document.kind === 'briefing'),
  );
  const finders = await printAndFind(briefings, loaded);
  const printed = mentions.map((mention) => {
    const { document, anchor, way, words } = mention;
    const page = finders.get(document)?.(anchor, words);
    return `  ${document}, ${placeName({ ...mention, page })}: ${way === 'figure' ? 'in a figure' : `“${words}”`}`;
  });
  const resting = restingOn(claim, documents).map((name) => `  ${name} rests on it and does not print it`);
  // A table says on several pages what is found on the first of them.
  const lines = [...new Set([...printed, ...resting])];
  return lines.length > 0 ? lines : ['  No document uses it.'];
}

/** For each briefing, who knows its pages. */
async function printAndFind(
  briefings: readonly Composed[],
  { library }: Loaded,
): Promise<ReadonlyMap<string, PageFinder>> {
  if (briefings.length === 0) return new Map();
  const printer = await openPrinter();
  try {
    const found = briefings.map(async (one) => {
      const { pdf } = await printer.print(one.rendition, library.library.asOf);
      const file = observeFile({ path: '', format: 'pdf', bytes: pdf });
      return [one.rendition.document, pageFinder(factsOf(one, library), file)] as const;
    });
    return new Map(await Promise.all(found));
  } finally {
    await printer.close();
  }
}

function noClaim(claim: string, known: readonly string[]) {
  const near = nearest(claim, known);
  return fail({
    rule: 'command/claim',
    place: { file: 'command line' },
    message: `there is no claim "${claim}"`,
    hint: near ? `did you mean "${near}"?` : 'the page Claims of npm run preview lists them all',
  });
}
