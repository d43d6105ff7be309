import { fieldPlace } from '../../lib/place.ts';
import { firstDay, lastDay } from '../../model/edtf.ts';
import type { Claim, Library, Source } from '../../model/library.ts';
import { isUnknown, type Unknown } from '../../model/schema/unknown.ts';
import { quantitiesOf } from '../quantities.ts';
import { defineRule, type Finding } from '../rule.ts';

export const impossibleDate = defineRule({
  id: 'evidence/impossible-date',
  title: 'A date that cannot be true',
  why: 'Nobody can report what had not happened yet, read what was not published yet, or look back from a later day than the edition stands at. Such a date is a slip, or was made up.',
  example: "issued: '2012', and a claim that rests on it alone is of 2016",
  mend: 'Look the date up in the source and correct it. What the source does not say is unknown(…).',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => [
    ...limitsOf(library).flatMap((limit) => findingOf(library, limit)),
    ...Object.values(library.sources).flatMap((source) => [
      ...addressSays(library, source),
      ...passesOnLater(library, source),
    ]),
  ],
});

/** A date that is written at a field, and the day that it cannot be after. */
type Limit = {
  /** `claim:market-income`. */
  readonly key: string;
  readonly path: readonly PropertyKey[];
  /** EDTF. */
  readonly date: string;
  /** `YYYY-MM-DD`. */
  readonly latest: string;
  /** What happened on that day: "its sources were published by 2016-12-31". */
  readonly because: string;
};

function findingOf(library: Library, { key, path, date, latest, because }: Limit): Finding[] {
  if (firstDay(date) <= latest) return [];
  return [
    {
      place: fieldPlace(library, key, path),
      message: `the ${key.replace(':', ' "')}" is dated ${date} (${String(path.findLast((one) => typeof one === 'string'))}), and ${because}`,
      hint: 'look both dates up and correct the one that is wrong; a date that the source does not say is unknown(…)',
      actual: date,
      expected: `not after ${latest}`,
    },
  ];
}

const limitsOf = (library: Library): readonly Limit[] => [
  ...Object.values(library.sources).flatMap(ofSource),
  ...Object.values(library.claims).flatMap((claim) => ofClaim(library, claim)),
  ...beforeAsOf(library),
];

function ofSource({ id, issued, accessed }: Source): readonly Limit[] {
  if (isUnknown(issued) || isUnknown(accessed)) return [];
  const because = `it was read on ${accessed}`;
  return [{ key: `source:${id}`, path: ['issued'], date: issued, latest: accessed, because }];
}

/** What a claim tells of was over, or was said, before the last of its sources was published. */
function ofClaim(library: Library, claim: Claim): readonly Limit[] {
  const issued = claim.sources.map(({ source }) => lastWritten(library.sources[source]!));
  if (issued.some(isUnknown)) return [];
  const latest = (issued as readonly string[]).map(lastDay).toSorted().at(-1)!;
  const names = claim.sources.map(({ source }) => `"${source}"`).join(', ');
  const because =
    issued.length === 1
      ? `its source ${names} ${library.sources[claim.sources[0]!.source]!.kind === 'reference' ? 'was read on' : 'is of'} ${issued[0]}`
      : `the latest of its sources (${names}) is of ${latest}`;
  const key = `claim:${claim.id}`;
  return [...toldBy(claim), ...fieldwork(claim)].flatMap(([path, date]) =>
    isUnknown(date) ? [] : [{ key, path, date, latest, because }],
  );
}

/** When a source can last have been written: a work of reference is revised after it came out, until it was read. */
const lastWritten = ({ kind, issued, accessed }: Source): string | Unknown =>
  kind === 'reference' ? accessed : issued;

type Dated = readonly [path: readonly PropertyKey[], date: string | Unknown];

function toldBy(claim: Claim): readonly Dated[] {
  const own: Dated[] = [[['asOf'], claim.asOf]];
  if (claim.kind === 'event') own.push([['when'], claim.when]);
  if (claim.kind === 'testimony' && claim.left) own.push([['left'], claim.left]);
  if (claim.kind === 'forecast') own.push([['madeOn'], claim.madeOn]);
  return own;
}

const fieldwork = (claim: Claim): readonly Dated[] =>
  quantitiesOf(claim).flatMap(([key, value]): Dated[] =>
    value.type === 'share'
      ? [[[...(key === '' ? ['quantity'] : ['quantities', key]), 'fieldwork'], value.fieldwork]]
      : [],
  );

/** What an edition tells of happened before the day that it stands at. */
function beforeAsOf(library: Library): readonly Limit[] {
  const latest = library.library.asOf;
  const because = `this edition is as of ${latest}`;
  const dated: readonly (readonly [key: string, ...Dated])[] = [
    ...Object.values(library.sources).flatMap(({ id, issued, accessed }) => [
      [`source:${id}`, ['issued'], issued] as const,
      [`source:${id}`, ['accessed'], accessed] as const,
    ]),
    ...Object.values(library.claims).map(({ id, asOf }) => [`claim:${id}`, ['asOf'], asOf] as const),
    ...Object.values(library.events).map(({ id, when }) => [`event:${id}`, ['when'], when] as const),
    ...Object.values(library.checks).map(({ id, checked }) => [`check:${id}`, ['checked'], checked] as const),
    ...Object.values(library.corrections).map(
      ({ id, date }) => [`correction:${id}`, ['date'], date] as const,
    ),
    ...Object.values(library.judgements).map(({ id, asOf }) => [`judgement:${id}`, ['asOf'], asOf] as const),
  ];
  return dated.flatMap(([key, path, date]) =>
    isUnknown(date) ? [] : [{ key, path, date, latest, because }],
  );
}

/** Many addresses hold the year: `/2016/04/`. */
function addressSays(library: Library, { id, issued, url }: Source): Finding[] {
  const year = isUnknown(url) ? undefined : /\/((?:19|20)\d\d)[/-]/.exec(url)?.[1];
  if (year === undefined || isUnknown(issued)) return [];
  if (firstDay(issued).slice(0, 4) <= year && year <= lastDay(issued).slice(0, 4)) return [];
  return [
    {
      place: fieldPlace(library, `source:${id}`, ['issued']),
      message: `the source "${id}" is dated ${issued}, and its address says ${year}`,
      hint: 'look the day of publication up and correct issued, or the address',
      actual: issued,
      expected: year,
    },
  ];
}

/** Nobody passes on what is published later. */
function passesOnLater(library: Library, { id, issued, derivedFrom }: Source): Finding[] {
  if (isUnknown(issued)) return [];
  return derivedFrom.flatMap((from, index) => {
    const first = library.sources[from]!.issued;
    if (isUnknown(first) || firstDay(first) <= lastDay(issued)) return [];
    return [
      {
        place: fieldPlace(library, `source:${id}`, ['derivedFrom', index]),
        message: `the source "${id}" is of ${issued} and passes on "${from}", which is of ${first}`,
        hint: 'look both days of publication up and correct the one that is wrong; else take it out of derivedFrom',
      },
    ];
  });
}
