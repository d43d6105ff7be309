import type { Library } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';

/** Those who may have said first what one source, one reporter or one person tells. Two that share a name are not independent. */
type Voice = ReadonlySet<string>;

/**
 * The independent origins of some claims, each with a name: the person who gives an account, the reporter whom others pass on,
 * the publications at the end of `derivedFrom`. Two pages of one publisher are one origin, and one page that passes on
 * several is one too: nobody says which of them told it.
 */
export function independentOrigins(library: Library, claims: readonly string[]): readonly string[] {
  let groups: readonly Voice[] = [];
  for (const voice of claims.flatMap((id) => voicesOf(library, id))) {
    const isRelated = (group: Voice) => [...voice].some((name) => group.has(name));
    const merged = new Set([...voice, ...groups.filter(isRelated).flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !isRelated(group)), merged];
  }
  return groups.map((group) => [...group].join(', '));
}

function voicesOf(library: Library, id: string): readonly Voice[] {
  const claim = library.claims[id];
  if (!claim) return [];
  if (claim.kind === 'testimony') return [new Set([claim.speaker])];
  if (claim.kind === 'rumour') return [new Set([claim.firstReporter])];
  if (claim.reportedBy) return [new Set([claim.reportedBy])];
  return claim.sources.map(({ source }) => new Set(rootsOf(library, source, [])));
}

function rootsOf(library: Library, id: string, above: readonly string[]): string[] {
  const source = library.sources[id];
  if (!source || above.includes(id)) return [id];
  if (source.derivedFrom.length > 0)
    return source.derivedFrom.flatMap((next) => rootsOf(library, next, [...above, id]));
  return [isUnknown(source.publisher) ? source.short : source.publisher];
}
