import type { Desk } from '../../sections/desk/desk.ts';
import { claimRow, list, sourcesOf } from './claim-row.ts';
import type { Row } from './row.ts';

type RowMaker = (desk: Desk) => readonly Row[];

const all = <T>(entries: Readonly<Record<string, T>>): readonly T[] => Object.values(entries);

const permitted = (ids: readonly string[], desk: Desk): string => list(ids.filter(desk.permits));

/** Entries that rest on claims go out with one of them at least. */
const resting = <T extends { readonly claims: readonly string[] }>(
  entries: Readonly<Record<string, T>>,
  desk: Desk,
): readonly T[] => all(entries).filter(({ claims }) => claims.length === 0 || claims.some(desk.permits));

const claims: RowMaker = (desk) =>
  all(desk.library.claims)
    .filter(({ id }) => desk.permits(id))
    .map((claim) => claimRow(claim, desk));

const caveats: RowMaker = (desk) =>
  all(desk.library.caveats)
    .filter(({ id }) => desk.shows('caveat', id))
    .map(({ id, says, kind, appliesTo, tlp }) => ({
      ...{ class: 'caveat', id, kind, tlp },
      text: desk.say(says, appliesTo[0]),
      claims: permitted(appliesTo, desk),
    }));

const checks: RowMaker = (desk) =>
  all(desk.library.checks)
    .filter(({ id, basis }) => basis === 'read' && desk.shows('check', id))
    .map(({ id, says, verdict, claims, checked, sources }) => ({
      ...{ class: 'check', id, verdict, as_of: checked },
      text: desk.say(says, claims[0]),
      claims: permitted(claims, desk),
      ...sourcesOf(sources, desk.library),
    }));

const corrections: RowMaker = (desk) =>
  all(desk.library.corrections)
    .filter(({ id, claim }) => desk.shows('correction', id) && desk.permits(claim))
    .map(({ id, was, now, claim, date, sources }) => ({
      ...{ class: 'correction', id, as_of: date, claims: claim },
      text: `${desk.say(was, claim)} › ${desk.say(now, claim)}`,
      ...sourcesOf(sources, desk.library),
    }));

const drivers: RowMaker = (desk) =>
  all(desk.library.drivers).map(({ id, name, effect, layer, claims }) => ({
    ...{ class: 'driver', id, text: desk.say(name), kind: `${effect}; ${layer}` },
    claims: permitted(claims, desk),
  }));

/** In words: a cell that begins with + or - would be a formula. */
const signs = { '+': 'positive', '-': 'negative', '?': 'either' } as const;

const causalLinks: RowMaker = (desk) =>
  resting(desk.library.causalLinks, desk).map(
    ({ id, says, from, to, sign, hedge, claims, drivers, source }) => ({
      ...{ class: 'causal-link', id, text: desk.say(says), from, to, hedge, drivers: list(drivers) },
      sign: signs[sign],
      claims: permitted(claims, desk),
      ...sourcesOf([source], desk.library),
    }),
  );

const mechanisms: RowMaker = (desk) =>
  resting(desk.library.mechanisms, desk).map(({ id, says, claims, drivers }) => ({
    ...{ class: 'mechanism', id, text: desk.say(says), drivers: list(drivers) },
    claims: permitted(claims, desk),
  }));

const indicators: RowMaker = (desk) =>
  all(desk.library.indicators).map(({ id, name, direction, drivers }) => ({
    ...{ class: 'indicator', id, text: desk.say(name), kind: direction, drivers: list(drivers) },
  }));

const events: RowMaker = (desk) =>
  resting(desk.library.events, desk).map(({ id, title, when, claims }) => ({
    ...{ class: 'event', id, text: desk.say(title), as_of: when },
    claims: permitted(claims, desk),
  }));

const actors: RowMaker = ({ library }) =>
  all(library.actors).map(({ id, name, kind }) => ({ class: 'actor', id, text: name, kind }));

const terms: RowMaker = (desk) =>
  all(desk.library.terms).map(({ id, label, definition }) => ({
    ...{ class: 'term', id, text: `${label}: ${desk.say(definition)}` },
  }));

const datasets: RowMaker = (desk) =>
  all(desk.library.datasets).map(({ id, title, asOf, hedge, status, reportedBy, sources, tlp }) => ({
    ...{ class: 'dataset', id, text: desk.say(title), hedge, status, as_of: asOf, said_by: reportedBy, tlp },
    ...sourcesOf(sources, desk.library),
  }));

/** What each kind of entry gives to the file, in the order of the file. */
export const rowMakers: readonly RowMaker[] = [
  ...[claims, caveats, checks, corrections, drivers, causalLinks],
  ...[mechanisms, indicators, events, actors, terms, datasets],
];
