import type { Audience } from '../audience.ts';
import { startCitations } from '../citations.ts';
import { openDesk } from '../desk.ts';
import type { Claim, Library } from '../library.ts';
import type { Locale } from '../schema/locale.ts';
import type { Prose } from '../schema/prose.ts';
import { isUnknown } from '../schema/unknown.ts';
import { toCsv } from './csv.ts';

export type ExportGround = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
};

/** Columns of the file. Every kind of entry fills those that it has. */
const columns = [
  ...([
    'class',
    'id',
    'text',
    'kind',
    'hedge',
    'status',
    'grade',
    'as_of',
    'number',
    'base',
    'population',
  ] as const),
  ...([
    'sampling',
    'fieldwork',
    'said_by',
    'from',
    'to',
    'sign',
    'verdict',
    'drivers',
    'claims',
    'caveats',
  ] as const),
  ...(['checks', 'sources', 'addresses', 'tlp'] as const),
];
type Row = Partial<Record<(typeof columns)[number], string>>;

/** The evidence as CSV: what the audience may see of claims, caveats, checks, corrections, links, mechanisms, indicators, events and names. */
export function evidenceCsv(ground: ExportGround): string {
  const rows = rowsOf(ground);
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

const list = (ids: readonly string[]): string => ids.join('; ');

function rowsOf({ library, audience, locale }: ExportGround): readonly Row[] {
  const desk = openDesk({ library, audience, locale, kind: 'briefing', citations: startCitations() });
  const say = (prose: Prose, self?: string) => desk.say(prose, self);
  const permitted = (ids: readonly string[]) => ids.filter(desk.permits);
  const rests = ({ claims }: { readonly claims: readonly string[] }) =>
    claims.length === 0 || claims.some(desk.permits);
  const all = <T>(entries: Readonly<Record<string, T>>) => Object.values(entries);
  return [
    ...all(library.claims)
      .filter(({ id }) => desk.permits(id))
      .map((claim) => claimRow(claim, { library, say: (prose) => say(prose, claim.id), desk })),
    ...all(library.caveats)
      .filter(({ id }) => desk.shows('caveat', id))
      .map(({ id, says, kind, appliesTo, tlp }) => ({
        ...{ class: 'caveat', id, kind, tlp },
        text: say(says, appliesTo[0]),
        claims: list(permitted(appliesTo)),
      })),
    ...all(library.checks)
      .filter(({ id, basis }) => basis === 'read' && desk.shows('check', id))
      .map(({ id, says, verdict, claims, checked, sources }) => ({
        ...{ class: 'check', id, verdict, as_of: checked },
        text: say(says, claims[0]),
        claims: list(permitted(claims)),
        ...sourcesOf(sources, library),
      })),
    ...all(library.corrections)
      .filter(({ id, claim }) => desk.shows('correction', id) && desk.permits(claim))
      .map(({ id, was, now, claim, date, sources }) => ({
        ...{ class: 'correction', id, as_of: date, claims: claim },
        text: `${say(was, claim)} › ${say(now, claim)}`,
        ...sourcesOf(sources, library),
      })),
    ...all(library.drivers).map(({ id, name, effect, layer, claims }) => ({
      ...{ class: 'driver', id, text: say(name), kind: `${effect}; ${layer}` },
      claims: list(permitted(claims)),
    })),
    ...all(library.causalLinks)
      .filter(rests)
      .map(({ id, says, from, to, sign, hedge, claims, drivers, source }) => ({
        ...{ class: 'causal-link', id, text: say(says), from, to, hedge, drivers: list(drivers) },
        sign: signs[sign],
        claims: list(permitted(claims)),
        ...sourcesOf([source], library),
      })),
    ...all(library.mechanisms)
      .filter(rests)
      .map(({ id, says, claims, drivers }) => ({
        ...{ class: 'mechanism', id, text: say(says), drivers: list(drivers) },
        claims: list(permitted(claims)),
      })),
    ...all(library.indicators).map(({ id, name, direction, drivers }) => ({
      ...{ class: 'indicator', id, text: say(name), kind: direction, drivers: list(drivers) },
    })),
    ...all(library.events)
      .filter(rests)
      .map(({ id, title, when, claims }) => ({
        ...{ class: 'event', id, text: say(title), as_of: when },
        claims: list(permitted(claims)),
      })),
    ...all(library.actors).map(({ id, name, kind }) => ({
      ...{ class: 'actor', id, text: name, kind },
    })),
    ...all(library.terms).map(({ id, label, definition }) => ({
      ...{ class: 'term', id, text: `${label}: ${say(definition)}` },
    })),
  ];
}

/** In words: a cell that begins with + or - would be a formula. */
const signs = { '+': 'positive', '-': 'negative', '?': 'either' } as const;

type Locators = Claim['sources'];

const sourcesOf = (locators: Locators, library: Library) => ({
  sources: list(
    locators.map(({ source, paragraph }) => (paragraph === undefined ? source : `${source} §${paragraph}`)),
  ),
  addresses: list([
    ...new Set(
      locators.flatMap(({ source }) => {
        const { url } = library.sources[source]!;
        return isUnknown(url) ? [] : [url];
      }),
    ),
  ]),
});

type Around = {
  readonly library: Library;
  readonly say: (prose: Prose) => string;
  readonly desk: ReturnType<typeof openDesk>;
};

function claimRow(claim: Claim, { library, say, desk }: Around): Row {
  const { id, quantity } = claim;
  const share = quantity?.type === 'share' ? quantity : undefined;
  const grade = desk.gradeOf(id);
  return {
    class: 'claim',
    id,
    text: say(claim.says),
    kind: claim.kind,
    hedge: claim.hedge,
    status: claim.status,
    ...(desk.audience.grades === 'shown' && grade && { grade }),
    as_of: claim.asOf,
    ...(quantity && { number: desk.number(id) }),
    ...(share && {
      base: isUnknown(share.of) ? desk.labels.notRecorded : String(share.of),
      population: share.population,
      sampling: share.sampling,
      fieldwork: isUnknown(share.fieldwork) ? desk.labels.notRecorded : share.fieldwork,
    }),
    said_by: sayerOf(claim) ?? '',
    drivers: list(
      Object.values(library.drivers)
        .filter(({ claims }) => claims.includes(id))
        .map((driver) => driver.id),
    ),
    caveats: list((library.caveatsOf[id] ?? []).filter((caveat) => desk.shows('caveat', caveat))),
    checks: list(
      (library.checksOf[id] ?? []).filter(
        (check) => library.checks[check]!.basis === 'read' && desk.shows('check', check),
      ),
    ),
    ...sourcesOf(claim.sources, library),
    tlp: claim.tlp,
  };
}

/** Who says it, where that is not the source itself. */
export function sayerOf(claim: Claim): string | undefined {
  if (claim.kind === 'testimony') return claim.speaker;
  if (claim.kind === 'assessment') return claim.judgedBy;
  if (claim.kind === 'forecast') return claim.forecaster;
  return claim.kind === 'rumour' ? claim.firstReporter : claim.reportedBy;
}
