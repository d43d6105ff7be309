import type { Audience } from '../model/audience.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Claim, Library } from '../model/library.ts';
import type { LinkedData } from '../model/linked-data.ts';
import { libraryIn } from '../model/phrases.ts';
import type { Locale } from '../model/schema/locale.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import { startCitations } from '../sections/desk/citations.ts';
import type { Desk } from '../sections/desk/desk.ts';
import { excludedFrom } from '../sections/marking/excluded.ts';
import { openDesk } from './desk/open-desk.ts';

type Given = {
  readonly document: Dossier;
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
  /** Where the document will be read on the web, if that is known. */
  readonly page?: string | undefined;
};

/** What is said of a claim: a check that was read, or a correction. */
type Review = {
  readonly claim: string;
  /** "Disputed", "Corrected". */
  readonly verdict: string;
  readonly says: string;
  readonly date: string;
  readonly sources: readonly { readonly source: string }[];
};

/**
 * The checks and corrections of the claims that a document prints, as `ClaimReview` (schema.org), in one graph. A review
 * gives the whole address of the place where its claim stands; where the library does not say where it is published, none.
 */
export function claimReviews(asked: Given): LinkedData | undefined {
  const given = { ...asked, library: libraryIn(asked.library, asked.audience.language) };
  const { document, library } = given;
  const desk = openDesk({ ...given, kind: document.kind, citations: startCitations() });
  const excluded = new Set(excludedFrom(given.audience, library).map(({ key }) => key));
  const shown = new Set(document.sections.flatMap(({ claims }) => [...claims.shown, ...claims.behind]));
  const reviews = [...reviewsOf(library, { desk, excluded, shown })];
  if (reviews.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@graph': reviews.map((review) => linked(review, { ...given, desk, excluded })),
  };
}

type Ground = { readonly desk: Desk; readonly excluded: ReadonlySet<string> };

function* reviewsOf(
  library: Library,
  { desk, excluded, shown }: Ground & { readonly shown: ReadonlySet<string> },
): Generator<Review> {
  for (const { id, basis, claims, verdict, says, checked, sources } of Object.values(library.checks)) {
    if (basis !== 'read' || excluded.has(`check:${id}`)) continue;
    const words = { verdict: desk.locale.verdicts[verdict], date: checked, sources };
    for (const claim of claims.filter((one) => shown.has(one) && !excluded.has(`claim:${one}`)))
      yield { claim, ...words, says: desk.say(says) };
  }
  // A correction bears the day on which the matter became known; the review of it is as old as the edition.
  const { asOf } = library.library;
  for (const { id, claim, now, sources } of Object.values(library.corrections)) {
    if (!shown.has(claim) || excluded.has(`claim:${claim}`) || excluded.has(`correction:${id}`)) continue;
    yield { claim, verdict: desk.labels.corrected, says: desk.say(now), date: asOf, sources };
  }
}

function linked({ claim: id, verdict, says, date, sources }: Review, given: Given & Ground): LinkedData {
  const { library, document, audience, desk, page } = given;
  const { title, publisher = title } = library.library;
  const claim = library.claims[id]!;
  const place = document.sections.find(({ claims }) => [...claims.shown, ...claims.behind].includes(id))!;
  return {
    '@type': 'ClaimReview',
    ...(page === undefined ? {} : { url: `${page}#${place.anchor}` }),
    inLanguage: audience.language,
    claimReviewed: desk.say(desk.worded(claim.says, claim.plain), id),
    datePublished: isoDate(date),
    author: { '@type': 'Organization', name: publisher },
    reviewBody: says,
    reviewRating: { '@type': 'Rating', alternateName: verdict },
    itemReviewed: {
      '@type': 'Claim',
      author: authorOf(claim, library),
      datePublished: isoDate(claim.asOf),
      appearance: worksOf(claim.sources, given),
    },
    citation: worksOf(sources, given),
  };
}

/** Publications as works, those with an address with it. What the audience may not see stays out. */
function worksOf(
  locators: Review['sources'],
  { library, excluded }: Pick<Given, 'library'> & Pick<Ground, 'excluded'>,
): readonly LinkedData[] {
  const ids = [...new Set(locators.map(({ source }) => source))];
  return ids
    .filter((id) => !excluded.has(`source:${id}`))
    .map((id) => library.sources[id]!)
    .map(({ title, short, url }) => ({
      '@type': 'CreativeWork',
      name: isUnknown(title) ? short : title,
      ...(isUnknown(url) ? {} : { url }),
    }));
}

/** A person where one tells of their own life, or where an actor of that name is one; else an organisation. */
function authorOf(claim: Claim, library: Library): LinkedData {
  const name = sayerOf(claim, library);
  const isPerson = Object.values(library.actors).some(
    (actor) => actor.kind === 'person' && actor.name === name,
  );
  return { '@type': claim.kind === 'testimony' || isPerson ? 'Person' : 'Organization', name };
}

/** Who says it, as far as it is recorded; else who published it. */
function sayerOf(claim: Claim, { sources }: Library): string {
  if (claim.kind === 'testimony') return claim.speaker;
  if (claim.kind === 'forecast') return claim.forecaster;
  if (claim.kind === 'rumour') return claim.firstReporter;
  if (claim.kind === 'assessment') return claim.judgedBy;
  return claim.reportedBy ?? sources[claim.sources[0]!.source]!.short;
}

/** A date that schema.org reads: a day, a month or a year. What is vaguer stays out. */
const isoDate = (edtf: string): string | undefined =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
