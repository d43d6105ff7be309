import { Failure } from '../../lib/diagnostic.ts';
import { fillPattern } from '../../lib/pattern.ts';
import type { Claim } from '../../model/library.ts';
import type { Printable } from '../../model/printable.ts';
import { isAbove } from '../../model/schema/tlp.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import { askedWhen } from '../../sections/desk/dates.ts';
import type { Desk } from '../../sections/desk/desk.ts';
import { formatQuantity } from '../../sections/desk/quantity.ts';
import type { ClaimEvidence, Dispute, SourceEvidence } from './spoken.ts';

type Where = {
  readonly desk: Desk;
  readonly part: ClaimEvidence['part'];
  /** Ids of the drivers and judgements that the slide is about. */
  readonly about: ReadonlySet<string>;
};

/** The evidence on one claim, as far as the audience may have it. Checks that nobody has read stay out. */
export function evidenceOf(id: string, { desk, part, about }: Where): ClaimEvidence {
  const claim = desk.claim(id);
  return {
    id,
    part,
    says: desk.print(desk.worded(claim.says, claim.plain), id),
    flag: claim.status === 'current' ? '' : desk.locale.statuses[claim.status],
    facts: factsOf(claim, desk),
    sources: claim.sources.map((locator) => sourceOf(locator, desk)),
    caveats: caveatsOf(id, desk),
    disputes: [...checksOf(id, desk), ...correctionsOf(id, desk)],
    confidence: confidenceIn(id, desk, about),
  };
}

function factsOf(claim: Claim, desk: Desk): ClaimEvidence['facts'] {
  const { talk } = desk.locale;
  const numbers = [claim.quantity, ...Object.values(claim.quantities)].flatMap((value) =>
    value ? numberFacts(value, desk) : [],
  );
  const said = 'speaker' in claim ? claim.speaker : 'judgedBy' in claim ? claim.judgedBy : undefined;
  const who = said ?? ('forecaster' in claim ? claim.forecaster : claim.reportedBy);
  return [
    ...numbers,
    ...(who ? [{ label: talk.saidBy, value: who }] : []),
    { label: desk.labels.asOf, value: desk.date(claim.asOf) },
  ];
}

function numberFacts(value: QuantityValue, desk: Desk): ClaimEvidence['facts'] {
  const { locale, audience } = desk;
  const { talk } = locale;
  const style = { locale, numbers: audience.numbers, plain: audience.wording === 'plain' };
  const number = { label: talk.number, value: formatQuantity(value, style) };
  if (value.type !== 'share') return [number];
  const asked = isUnknown(value.fieldwork) ? '' : askedWhen(value.fieldwork, locale);
  const base = [value.population, locale.sampling[value.sampling], asked].filter((text) => text !== '');
  return [number, { label: talk.base, value: base.join(', ') }];
}

type Locator = Claim['sources'][number];

function sourceOf({ source: id, paragraph, page, section }: Locator, desk: Desk): SourceEvidence {
  const { labels, talk } = desk.locale;
  const source = desk.library.sources[id]!;
  const title = isUnknown(source.title) ? '' : source.title;
  const facts = [
    isUnknown(source.issued) ? labels.undated : desk.date(source.issued),
    paragraph === undefined ? '' : fillPattern(talk.paragraph, String(paragraph)),
    page === undefined ? '' : fillPattern(talk.page, page),
    section ?? '',
    source.grade ? `${labels.grade} ${source.grade.reliability}${source.grade.credibility}` : '',
  ];
  return {
    name: title === '' || title === source.short ? source.short : `${source.short}: ${title}`,
    facts: facts.filter((fact) => fact !== ''),
    address: isUnknown(source.url) ? '' : source.url,
  };
}

/** What the audience may have of the things; one whose text quotes an excluded claim is left out. */
const permitted = <T, P>(things: readonly T[], print: (thing: T) => P): readonly P[] =>
  things.flatMap((thing) => {
    try {
      return [print(thing)];
    } catch (error) {
      if (error instanceof Failure) return [];
      throw error;
    }
  });

const caveatsOf = (id: string, { library, audience, print }: Desk): readonly Printable[] =>
  permitted(
    (library.caveatsOf[id] ?? [])
      .map((caveat) => library.caveats[caveat]!)
      .filter(({ tlp }) => !isAbove(tlp, audience.tlp)),
    ({ says }) => print(says, id),
  );

const namesOf = (sources: readonly Locator[], { library }: Desk): readonly string[] => [
  ...new Set(sources.map(({ source }) => library.sources[source]!.short)),
];

const checksOf = (id: string, desk: Desk): readonly Dispute[] =>
  permitted(
    (desk.library.checksOf[id] ?? [])
      .map((check) => desk.library.checks[check]!)
      .filter(({ basis }) => basis === 'read'),
    ({ verdict, says, checked, sources }) => ({
      label: desk.locale.verdicts[verdict],
      says: desk.print(says, id),
      facts: [fillPattern(desk.locale.talk.checked, desk.date(checked)), ...namesOf(sources, desk)],
    }),
  );

const correctionsOf = (id: string, desk: Desk): readonly Dispute[] =>
  permitted(
    Object.values(desk.library.corrections).filter(({ claim }) => claim === id),
    ({ now, date, sources }) => ({
      label: desk.locale.talk.corrected,
      says: desk.print(now, id),
      facts: [desk.date(date), ...namesOf(sources, desk)],
    }),
  );

/** What the slide is about comes first; of the rest one, so that the answer is short. */
function confidenceIn(id: string, desk: Desk, about: ReadonlySet<string>): ClaimEvidence['confidence'] {
  const { drivers, judgements } = desk.library;
  const resting = [
    ...Object.values(judgements)
      .filter(({ claims }) => claims.includes(id))
      .map(({ id: own, statement, plain, confidence }) => ({
        own,
        of: desk.worded(statement, plain),
        confidence,
      })),
    ...Object.values(drivers)
      .filter(({ claims }) => claims.includes(id))
      .map(({ id: own, name, confidence }) => ({ own, of: name, confidence })),
  ];
  const told = resting.filter(({ own }) => about.has(own));
  return permitted(told.length > 0 ? told : resting.slice(0, 1), ({ of, confidence }) => ({
    ...desk.confidence(confidence),
    of: desk.print(of),
  }));
}
