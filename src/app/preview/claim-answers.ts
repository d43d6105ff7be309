import type { Answer } from '../serve/answer.ts';
import { claimPage, claimsPage, messagePage } from './pages/claims.ts';
import { dataOf, type SiteRequest } from './site-request.ts';
import { mentionsOf, pieceKey, restingOn } from './where.ts';

/** All claims. */
export const claims = (site: SiteRequest): Answer => {
  const loaded = site.engine.loaded();
  return loaded
    ? claimsPage(loaded, dataOf(site))
    : messagePage('No claims yet', 'The content has a fault.', dataOf(site));
};

/** One claim, with every slide and page that prints it. */
export function claim(site: SiteRequest, id: string): Answer {
  const { engine, findings, shown } = site;
  const loaded = engine.loaded();
  const known = loaded?.library.claims ?? {};
  const found = Object.hasOwn(known, id) ? known[id] : undefined;
  if (!loaded || !found) return messagePage('No such claim', 'No claim has this id.', dataOf(site));
  const entries = engine.entries();
  const lives = entries.flatMap(({ audience, kind }) => engine.show(`${audience}/${kind}`)?.live ?? []);
  const documents = lives.map(({ facts }) => facts);
  const mentions = mentionsOf(id, documents).map((one) => {
    const page =
      one.kind === 'briefing'
        ? findings.of(one.document)?.result.pageOf[pieceKey(one.anchor, one.words)]
        : undefined;
    const audience = entries.find((entry) => `${entry.audience}/${entry.kind}` === one.document)?.title ?? '';
    return { ...one, title: `${audience}: ${one.kind}`, page };
  });
  return claimPage({
    claim: found,
    loaded,
    mentions,
    resting: restingOn(id, documents),
    shown,
    data: dataOf(site),
  });
}
